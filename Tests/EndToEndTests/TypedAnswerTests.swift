import Foundation
import TestKit
import Testing

@Suite("The command answer")
struct TypedAnswerTests {
  private static let path = "vectors/typed-answers.json"

  private struct Vectors: Decodable {
    struct Pair: Decodable {
      var id: String
      var typed: String
      var expected: String
      var verdict: String
      var others: [String]?

      var question: String { "What does \(id) ask?" }
    }

    var pairs: [Pair]
  }

  private struct Answer: Decodable, Equatable {
    var id: String
    var verdict: String
    var grade: Int
    var expected: String
    var recorded: Bool
  }

  private static func deck(_ name: String, _ cards: [(question: String, answer: String)]) -> String
  {
    "---\ndeck: \(name)\n---\n" + cards.map { "\nQ: \($0.question)\nA: \($0.answer)\n" }.joined()
  }

  @Test(
    "gives the shared vectors their verdicts, and records nothing when it is only to judge",
    .enabled(if: SharedMaterial.has(path), "\(path) is missing from the shared folder"))
  func vectors() throws {
    let pairs = try JSONDecoder().decode(Vectors.self, from: SharedMaterial.data(Self.path)).pairs
    try #require(pairs.count >= 60)
    let home = try Home()
    // The other cards of a vector's deck are not to stand beside the vectors that have none.
    let alone = pairs.filter { $0.others == nil }
    try home.write(Self.deck("All", alone.map { ($0.question, $0.expected) }), to: "decks/all.md")
    for pair in pairs {
      guard let others = pair.others else { continue }
      let cards = others.map { ("Which other answer is \($0)?", $0) }
      try home.write(
        Self.deck(pair.id, [(pair.question, pair.expected)] + cards), to: "decks/\(pair.id).md")
    }
    try home.add("decks")
    let cards = try home.json("cards", as: [CardRow].self)
    let byQuestion = Dictionary(cards.map { ($0.prompt, $0) }) { first, _ in first }
    let grades = ["exact": 4, "close": 3, "wrong": 2]
    for pair in pairs {
      let card = try #require(byQuestion[pair.question])
      let answer = try home.json(
        "answer", "--dry-run", card.id, pair.typed, as: Answer.self)
      let wanted = try Answer(
        id: card.id, verdict: pair.verdict, grade: #require(grades[pair.verdict]),
        expected: card.answer, recorded: false)
      #expect(answer == wanted, "\(pair.id)")
    }
    #expect(try home.reviewCount() == 0)
  }
}
