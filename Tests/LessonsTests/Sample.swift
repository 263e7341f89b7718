import Recall

@testable import Lessons

/// A lesson made up for a test, and what comes of it.
struct Sample {
  let extraction: Extraction

  init(_ markdown: String, path: String = "lesson.md") throws {
    extraction = Extraction(
      of: try LessonText(decoding: Array(markdown.utf8), path: path), path: path)
  }

  /// Why what is set off like a term gives no card, term by term; nil for one that gives some.
  static func doubts(_ markdown: String, path: String = "lesson.md") throws -> [Sentence?] {
    let text = try LessonText(decoding: Array(markdown.utf8), path: path)
    return LessonAccount(of: text, path: path).terms.map(\.doubt)
  }

  /// The cards as `prompt = answer`.
  var asked: [String] { extraction.cards.map { "\($0.prompt) = \($0.answer)" } }

  /// The cards that ask for a cell, as `key / attribute = answer`.
  var facts: [String] {
    extraction.cards.filter { $0.direction != .reverse }
      .map { "\($0.key) / \($0.attribute) = \($0.answer)" }
  }

  /// The reverse cards, as `prompt = answer`.
  var reversed: [String] {
    extraction.cards.filter { $0.direction == .reverse }.map { "\($0.prompt) = \($0.answer)" }
  }

  var codes: [String] { extraction.findings.map(\.code) }

  /// The finding with a code, as the terminal shows it.
  func finding(_ code: String) -> String? {
    extraction.findings.first { $0.code == code }?.description
  }
}
