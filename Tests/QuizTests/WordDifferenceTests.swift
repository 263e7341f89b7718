import Languages
import Recall
import Testing

@testable import Quiz

@Suite("What is wrong with a typed answer is told in words")
struct WordDifferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let answer: String
    let typed: String
    let lines: [String]

    var testDescription: String { "\(typed) for \(answer)" }
  }

  static let cases = [
    Case(answer: "185 cm", typed: "185", lines: ["Close. You typed: 185", "Missing: cm"]),
    Case(
      answer: "mud flats and salt marshes", typed: "mud flats and salt marches",
      lines: ["Close. You typed: mud flats and salt marches", "Not marches, but marshes"]),
    Case(
      answer: "mud flats and salt marshes", typed: "mud flats nad salt marches",
      lines: [
        "Wrong. You typed: mud flats nad salt marches", "Not nad, but and",
        "Not marches, but marshes",
      ]),
    Case(
      answer: "học sinh", typed: "hoc sinh",
      lines: ["Close. You typed: hoc sinh", "Not hoc, but học"]),
    Case(answer: "5 km", typed: "5 KM", lines: ["Close. You typed: 5 KM", "Not KM, but km"]),
    Case(
      answer: "a wide marsh (of salt)", typed: "a wide marhs",
      lines: ["Close. You typed: a wide marhs", "Not marhs, but marsh"]),
    Case(
      answer: "not before noon", typed: "before noon",
      lines: ["Wrong. You typed: before noon", "Missing: not"]),
    Case(
      answer: "before noon", typed: "not before noon",
      lines: ["Wrong. You typed: not before noon", "Too much: not"]),
    Case(answer: "before noon", typed: "xyz", lines: ["Wrong. You typed: xyz"]),
    Case(answer: "before noon", typed: "before noon", lines: ["Exact."]),
    Case(answer: "before noon", typed: "", lines: ["Wrong."]),
  ]

  @Test("without brackets or places", arguments: cases)
  func told(one: Case) throws {
    let card = Card(kind: .basic, prompt: "Which?", answer: one.answer)
    let output = try PlainSessionTests.run(TestDesk([card]), [one.typed, "q"], mode: .type)
    let start = try #require(output.firstIndex { $0.hasPrefix("Type the answer") }) + 1
    let end = try #require(output.firstIndex { $0.hasPrefix("Answer: ") })
    #expect(Array(output[start..<end]) == one.lines)
  }

  @Test("in Vietnamese too")
  func vietnamese() {
    let difference = WordDifference(typed: "bãi", expected: "bùn")
    #expect(difference.sentence.text(in: .vietnamese) == "Không phải bãi, mà là bùn")
  }
}
