import Recall
import Testing

@testable import Lessons

@Suite("Aside")
struct AsideTests {
  @Test(
    "Advice, plans and other texts define nothing",
    arguments: [
      "## Next steps\n\n- **Field trip**: find a quarry",
      "- **Hammer**: you should wear goggles",
      "- **Field books**: always write in pencil",
      "- **A word of the guide**: the path is steep !",
      "## Summary\n\n- **Basalt**: it is dark",
      "## 出典\n\n- **岩石の本**: 白い表紙の大きな本",
      "## المراجع\n\n- **كتاب الصخور**: طبعة قديمة",
      "- **Quarry**: <https://rocks.example>\n- **Film**: a walk on lava",
      "## Råd\n\n- **Börja smått**: två stenar räcker",
      "## 6. Zadanie domowe\n\n- **Forma**: jeden kamień w pudełku",
      "- **Gabbro**: see below",
      "- **Gabbro**: xem chương 2",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(
      doubts.last == TermDoubt.aside.sentence
        && doubts.allSatisfy { $0 == doubts.last || $0 == TermDoubt.unsaid.sentence })
  }

  @Test(
    "What only sounds like advice is asked",
    arguments: [
      "- **Tuff**: ash that fell and was baked",
      "- **Sill**: a sheet of rock between layers. Not to be taken for a flow!",
      "- **Orders of layers**: for n layers there are n!",
      "## Natural resources\n\n- **Ore**: rock worth digging",
      "- **Checksum rock**: a layer checked against another",
      "- **Geology**: study of the earth",
      "- **Old map**: read-only since it was printed",
      "- **Tự học**: học không có thầy",
      "- **To look**: see something on purpose",
      "- **watch**: xem phim",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }

  @Test("A verb that may be an imperative says what a thing does where other lines do not urge")
  func verbs() throws {
    let sample = try Sample(
      "# Rocks\n\n- **Lava**: flows from a vent\n- **Wall**: avoid floods by height\n- **Ash**: falls from the sky\n"
    )
    #expect(sample.asked.contains("Wall — ? = avoid floods by height"))
    let doubts = try Sample.doubts(
      "# Rocks\n\n- **Hammers**: avoid glass\n- **Ropes**: check them\n- **Maps**: read them twice\n"
    )
    #expect(doubts.count == 3 && doubts.allSatisfy { $0 == TermDoubt.aside.sentence })
  }

  @Test("What never happens is said of a thing where other lines say what things are")
  func never() throws {
    let sample = try Sample(
      "# Rocks\n\n- **Lava**: flows from a vent\n- **Magma**: never sees the sun\n- **Ash**: falls from the sky\n"
    )
    #expect(sample.asked.contains("Magma — ? = never sees the sun"))
    let doubts = try Sample.doubts(
      "# Rocks\n\n- **Hammers**: never swing them high\n- **Ropes**: always test them\n- **Maps**: two for a group\n"
    )
    #expect(doubts.prefix(2).allSatisfy { $0 == TermDoubt.aside.sentence })
  }

  @Test("The report of a project defines nothing")
  func project() throws {
    let doubts = try Sample.doubts(
      "# Progress 🎉\n\n- **Parser**: reads rocks\n", path: "PROGRESS_WEEK2.md")
    #expect(doubts == [TermDoubt.aside.sentence])
  }
}
