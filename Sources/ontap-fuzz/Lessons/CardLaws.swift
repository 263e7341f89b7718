import FuzzKit
import Recall

@testable import Lessons

/// What holds of the cards and findings of any lesson.
enum CardLaws {
  static func check(_ text: LessonText, path: String) {
    let extraction = Extraction(of: text, path: path)
    // Every eighth time: it costs as much as all the rest.
    if text.lines.first?.utf8.count.isMultiple(of: 8) ?? false {
      let again = Extraction(of: text, path: path)
      law("extraction is deterministic", extraction.cards == again.cards)
      law("extraction is deterministic", extraction.findings == again.findings)
    }
    law("no control character in a title", !extraction.title.holdsControls)
    for finding in extraction.findings { ReadingLaws.check(finding, of: text.lines.count) }
    for card in extraction.cards { check(card, lineCount: text.lines.count) }
    checkQuestions(extraction.cards)
    checkTables(of: text, extraction)
  }

  private static func check(_ card: Card, lineCount: Int) {
    let texts = [card.prompt, card.answer, card.key, card.attribute] + card.accept + card.context
    law("no control character in a card", !texts.contains(where: \.holdsControls), "\(card)")
    law("a card asks and answers", !card.prompt.isBlank && !card.answer.isBlank, "\(card)")
    law("a card has a line", card.line.map { (1...lineCount) ~= $0 } ?? false, "\(card)")
    for answer in [card.answer] + card.accept {
      let folded = Folded(answer)
      let shown = [card.prompt] + (answer == card.answer ? card.context : [])
      law("no question holds its answer", !shown.contains { Folded($0).holds(folded) }, "\(card)")
    }
  }

  /// One question, one answer; one fact, one card.
  private static func checkQuestions(_ cards: [Card]) {
    var answers: [[String]: [Identity: Identity]] = [:]
    for card in cards {
      let answer = Identity(card.answer)
      let other = answers[card.context, default: [:]].updateValue(
        answer, forKey: Identity(card.prompt))
      law("one question, one answer, once", other == nil, "\(card)")
    }
  }

  /// Every table that the parser sees gave a card or has a finding.
  private static func checkTables(of text: LessonText, _ extraction: Extraction) {
    let lines = Set(
      extraction.cards.compactMap(\.line) + (extraction.findings + text.findings).map(\.line))
    let kept = Oversized.removed(from: text.lines, path: "").lines
    for case .table(_, let range) in CMark.blocks(of: MathShield(kept).lines) {
      law("every table is accounted for", range.contains(where: lines.contains), "\(range)")
    }
  }
}
