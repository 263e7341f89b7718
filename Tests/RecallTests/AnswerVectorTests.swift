import Foundation
import Recall
import TestKit
import Testing

/// The shared vectors for typed answers.
@Suite("Vectors for typed answers")
struct AnswerVectorTests {
  static let path = "vectors/typed-answers.json"
  static let hasVectors = SharedMaterial.has(path)

  struct Vector: Decodable, CustomTestStringConvertible {
    var id: String
    var typed: String
    var expected: String
    var verdict: String
    var why: String
    var others: [String]?

    var testDescription: String { "\(id): \(why)" }

    /// A pair of backticks marks a literal answer.
    var card: Card {
      let isLiteral = expected.count > 2 && expected.hasPrefix("`") && expected.hasSuffix("`")
      let answer = isLiteral ? String(expected.dropFirst().dropLast()) : expected
      return Card(kind: .basic, prompt: "?", answer: answer, isLiteral: isLiteral)
    }

    var deck: [Card] {
      [card] + (others ?? []).map { Card(kind: .basic, prompt: "?", answer: $0) }
    }
  }

  private struct Document: Decodable {
    var pairs: [Vector]
  }

  static let vectors: [Vector] = {
    guard let data = try? SharedMaterial.data(path) else { return [] }
    return (try? JSONDecoder().decode(Document.self, from: data))?.pairs ?? []
  }()

  @Test(
    "Each typed answer gets the verdict of its vector",
    .enabled(if: hasVectors, "vectors/typed-answers.json is missing from the shared folder"),
    arguments: vectors)
  func verdict(vector: Vector) {
    let judgement = AnswerCheck.judgement(of: vector.typed, for: vector.card, among: vector.deck)
    #expect(judgement.verdict.rawValue == vector.verdict)
  }

  @Test(
    "There are vectors", .enabled(if: hasVectors, "vectors/typed-answers.json is missing"))
  func count() {
    #expect(Self.vectors.count >= 60)
  }
}
