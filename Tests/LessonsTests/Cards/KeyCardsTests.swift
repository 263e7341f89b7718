import Recall
import Testing

@testable import Lessons

@Suite("Reverse cards")
struct KeyCardsTests {
  @Test("A description that one row has alone asks for its key")
  func unique() throws {
    let sample = try Sample(
      "| Roche | Description |\n|-|-|\n| basalte | lave refroidie vite |\n| granite | magma refroidi lentement |"
    )
    #expect(sample.reversed.first == "Description: lave refroidie vite — Roche? = basalte")
  }

  @Test(
    "A cell that cannot tell its row is not turned round",
    arguments: [
      ("high", "low"), ("yes", "no"), ("12 kg", "14 kg"), ("same words", "same words"),
      ("made of basalt", "made of granite"), ("✓", "✗"), ("O(n)", "O(1)"),
      ("a basaltic stone", "a granitic stone"),
    ])
  func noReverse(one: String, other: String) throws {
    #expect(
      try Sample("| Rock | Meaning |\n|-|-|\n| basalt | \(one) |\n| granite | \(other) |").reversed
        .isEmpty)
  }

  @Test("Where words are not spaced, a part of the key gives it away")
  func unspaced() throws {
    let sample = try Sample(
      "| 単語 | 説明 |\n|-|-|\n| 火山（かざん） | 火山から出る岩 |\n| 凝灰岩 | 固まった灰 |\n| Broker | 여러 Broker가 있다 |")
    #expect(sample.reversed == ["説明: 固まった灰 — 単語? = 凝灰岩"])
  }

  @Test("A cell of two rows is passed over without a word")
  func shared() throws {
    let sample = try Sample(
      "| Roca | Origen |\n|-|-|\n| basalto | lava fría |\n| obsidiana | lava fría |")
    #expect(sample.reversed.isEmpty)
    #expect(sample.codes.isEmpty)
  }

  @Test("A key that a header names is not asked for")
  func header() throws {
    let sample = try Sample(
      "| Bird | Unlike the heron |\n|-|-|\n| heron | is one itself |\n| egret | all in white |")
    #expect(sample.reversed == ["Unlike the heron: all in white — Bird? = egret"])
  }

  @Test("A group that is written once asks for none of its rows")
  func merged() throws {
    let sample = try Sample(
      "| Group | Bird | Trait |\n|---|---|---|\n| birds that wade | heron | stalks in shallow water |\n| | stork | stands on one leg |\n| birds that dive | gannet | falls from the sky |\n| | grebe | vanishes for minutes |"
    )
    #expect(!sample.reversed.contains { $0.hasPrefix("Group") })
    #expect(sample.reversed.contains("Trait: stands on one leg — Bird? = stork"))
  }

  @Test("A column of remarks that recur asks for no row")
  func remarks() throws {
    let sample = try Sample(
      "| Bird | Song | Notes |\n|---|---|---|\n| wren | loud trill | see the chapter on songs |\n| rook | hoarse caw | see the chapter on songs |\n| lark | long warble | sung high in the air |"
    )
    #expect(!sample.reversed.contains { $0.hasPrefix("Notes") })
  }

  @Test("A remark that recurs once among others is a cell like them")
  func recurringOnce() throws {
    let sample = try Sample(
      "| Bird | Song | Notes |\n|---|---|---|\n| wren | loud trill | sings all year |\n| rook | hoarse caw | nests in trees |\n| crow | hoarse croak | nests in trees |\n| lark | long warble | sung high in the air |"
    )
    #expect(sample.facts.contains("wren / Notes = sings all year"))
  }

  @Test("No question is asked for")
  func questions() throws {
    let sample = try Sample(
      "| Question | Answer |\n|-|-|\n| Which bird dives for fish? | the gannet of the north |\n| Which one stalks? | the grey heron |"
    )
    #expect(sample.facts.count == 2 && sample.reversed == [])
  }

  @Test("A description may sound like a grade")
  func gradelike() throws {
    let sample = try Sample(
      "| Bird | Flight |\n|-|-|\n| swift | very fast |\n| owl | silent and slow |\n| lark | straight up |\n| hen | weak |"
    )
    #expect(
      sample.reversed == [
        "Flight: very fast — Bird? = swift", "Flight: silent and slow — Bird? = owl",
        "Flight: straight up — Bird? = lark",
      ])
    #expect(
      try Sample(
        "| Bird | Flight |\n|-|-|\n| swift | very fast |\n| owl | very slow |\n| lark | fast and free |\n| hen | weak |"
      ).reversed == [])
  }

  @Test("Among signs a question mark is one, and no two signs are the same")
  func signs() throws {
    let sample = try Sample(
      "| Sign | Sense |\n|-|-|\n| ! | seen here |\n| !! | seen often |\n| ? | in doubt |\n| ?? | in great doubt |"
    )
    #expect(sample.facts.count == 4)
    #expect(
      sample.reversed == [
        "Sense: seen here — Sign? = !", "Sense: seen often — Sign? = !!",
        "Sense: in doubt — Sign? = ?",
        "Sense: in great doubt — Sign? = ??",
      ])
  }

  @Test("A number can be asked for, too")
  func number() throws {
    let sample = try Sample("| Sides | Name |\n|-|-|\n| 3 | triangle |\n| 4 | square |")
    #expect(sample.reversed == ["Name: triangle — Sides? = 3", "Name: square — Sides? = 4"])
  }

  @Test("A key in the headings is hidden from its reverse card")
  func hidden() throws {
    let sample = try Sample(
      "# Rocks\n## All about basalt\n| Rock | Meaning |\n|-|-|\n| basalt | cooled lava |")
    #expect(sample.extraction.cards.last?.answer == "basalt")
    #expect(sample.extraction.cards.last?.context == ["Rocks"])
  }
}
