import Foundation
package import Recall

extension DeckFile {
  /// A deck file as read, with what was wrong in it; a broken block costs only itself.
  package struct Reading: Sendable {
    package var deck: DeckFile
    package var findings: [Finding]

    /// What was destroyed of that which Ontap wrote.
    package var damage: [Finding] { findings.filter { $0.code == DeckRemark.brokenStampCode } }
  }

  /// True for a text whose front matter has `deck:`; every other text is a lesson.
  package static func isDeck(_ text: String) -> Bool {
    FrontMatter(of: Line.lines(of: text))?["deck"].map { !$0.isEmpty } ?? false
  }

  /// The 1-based line on which a text that is no deck file would have to begin being one.
  package static func headLine(of text: String) -> Int {
    Line.lines(of: text).first?.isRule == true ? 2 : 1
  }

  /// Reads a deck file.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - path: The file as the learner named it, for the findings.
  ///   - isRemarking: Whether cards that are read well are remarked upon, too.
  /// - Returns: Nil where the text is no deck file.
  package static func read(
    _ text: String, path: String, isRemarking: Bool = true
  ) -> Reading? {
    let lines = Line.lines(of: text)
    guard let front = FrontMatter(of: lines), let name = front["deck"], !name.isEmpty else {
      return nil
    }
    var reader = DeckReader(lines: DeckLines(lines), path: path, start: front.lineCount)
    reader.readAll()
    let deck = DeckFile(
      name: CardText.clean(name), lesson: front["lesson"].flatMap(LessonMark.init(reading:)),
      pieces: reader.pieces)
    let remarks = isRemarking ? deck.unclearCards(path: path) : []
    return Reading(deck: deck, findings: reader.findings + remarks)
  }

  /// Cards that say too little or too much are the learner's: they are asked, and remarked upon.
  private func unclearCards(path: String) -> [Finding] {
    var findings: [Finding] = []
    var answers: [String: String] = [:]
    for written in cards {
      let card = written.card
      if let other = answers[card.question], other != card.answer {
        findings.append(DeckRemark.sameQuestion.finding(path: path, line: written.line))
      }
      answers[card.question] = card.answer
      if card.givesAnswerAway {
        findings.append(DeckRemark.answerInQuestion.finding(path: path, line: written.line))
      }
    }
    return findings
  }
}

/// The texts of cards as they are kept: composed, and without what ends a text in SQLite.
enum CardText {
  /// The text of lines of which the first stood behind a mark.
  ///
  /// Where the text begins on the next line, what all its lines are set in by is no part of it.
  static func joined(_ lines: [String]) -> String {
    let isBelow = lines.first?.isEmpty ?? false
    let text = isBelow ? withoutMargin(lines) : lines
    return clean(text.joined(separator: "\n"))[...].trimmed
  }

  private static func withoutMargin(_ lines: [String]) -> [String] {
    let margins = lines.compactMap { line in line.firstIndex { $0 != " " }?.utf16Offset(in: line) }
    let margin = margins.min() ?? 0
    return lines.map { String($0.dropFirst(margin)) }
  }

  static func clean(_ text: String) -> String {
    // ASCII is composed already.
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0 }) else { return text }
    return text.precomposedStringWithCanonicalMapping.replacing("\0", with: "\u{FFFD}")
  }
}
