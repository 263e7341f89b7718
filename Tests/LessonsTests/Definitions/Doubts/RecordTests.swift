import Recall
import Testing

@testable import Lessons

@Suite("Record")
struct RecordTests {
  @Test(
    "Lines that say who speaks, or what holds of this one lesson, are no terms",
    arguments: [
      "Rocks.\n\n**Guide:** What is this?\n**Pupil:** It is baked ash.",
      "Rocks.\n\n**Guide:** Take this rock.\n**Pupil:** It is heavy.\n**Guide:** It is basalt.",
      "Rocks.\n\n**先生：** これは何ですか。\n**生徒：** 玄武岩です。",
      "**Teacher:** Mary Anning\n**Place:** the beach",
      "Rocks.\n\n**Meeting:** 8:30, at the quarry\n**Gear:** a hammer and goggles",
      "Rocks.\n\n**Place:** the beach\n**Room:** K-12",
      "- **Asked:** What is baked ash?\n- **Told:** It is tuff.",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n").compactMap(\.self)
    #expect(doubts.contains(TermDoubt.record.sentence))
    #expect(try Sample("# Rocks\n\n\(markdown)\n").asked == [])
  }

  @Test(
    "Lines that are terms with their meanings are asked",
    arguments: [
      "Rocks.\n\n**Tephra:** what is thrown out\n**Lava:** what flows out",
      "## Words\n\n**Tephra:** what is thrown out\n**Lava:** what flows out",
      "Rocks.\n\n**Tephra:** 64mm, thrown out of a vent by the blast\n**Lava:** what flows out",
      "Rocks.\n\n**Tephra:** 64mm; it flies far off.\n**Lava:** what flows out",
    ])
  func asked(markdown: String) throws {
    #expect(try Sample("# Rocks\n\n\(markdown)\n").asked.count == 4)
  }
}
