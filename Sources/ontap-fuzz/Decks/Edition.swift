import Decks
import Foundation
import FuzzKit
import Recall

/// A lesson as it is merged into a deck: what it gives, under which ids, and what that was when it
/// was generated.
///
/// A line of the input is a heading or a card, `key|attribute|answer|other wording`; a `<` before
/// it asks the other way round, backticks around the answer make it code.
struct Edition {
  var entries: [Entry]
  var lesson: LessonMark
  var generated: [CardID: Generation]

  init(_ text: String, succeeding known: [Entry]) {
    let lines = text.unicodeScalars.split(whereSeparator: \.isControl).map { String($0) }
    var context: [String] = []
    var facts: Set<[String]> = []
    let cards: [Card] = lines.compactMap { line in
      if let heading = line.heading {
        context = context.prefix(heading.level - 1) + [heading.text]
        return nil
      }
      return Card(line: line, context: context).flatMap {
        facts.insert([$0.prompt, $0.answer]).inserted ? $0 : nil
      }
    }
    let old = Succession.ids(of: cards, among: known, gone: [])
    var taken = Set(known.map(\.id))
    entries = zip(cards, old).map { card, old in
      let parts = [card.kind.rawValue, card.key, card.attribute] + card.context
      let id = old ?? CardID(hashing: parts) { taken.contains($0) }
      taken.insert(id)
      return Entry(id: id, deck: "D", card: card)
    }
    lesson = LessonMark(file: "lesson.md", lines: lines)
    generated = entries.given.mapValues { Generation(last: $0) }
  }
}

extension Card {
  /// Nil for a line that says too little.
  fileprivate init?(line: String, context: [String]) {
    let isReverse = line.hasPrefix("<")
    let cells = line.unicodeScalars.dropFirst(isReverse ? 1 : 0)
      .split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).said }
    guard cells.count > 2, cells[..<3].allSatisfy({ !$0.isEmpty }) else { return nil }
    let isCode = cells[2].count > 2 && cells[2].hasPrefix("`") && cells[2].hasSuffix("`")
    self.init(
      kind: isReverse ? .reverse : .forward, direction: isReverse ? .reverse : .forward,
      prompt: "\(cells[0]) — \(cells[1])?",
      answer: isCode ? String(cells[2].dropFirst().dropLast()) : cells[2],
      accept: cells.dropFirst(3).filter { !$0.isEmpty }, isLiteral: isCode, context: context,
      key: cells[0], attribute: cells[1], line: line.utf8.count)
  }
}

extension String {
  /// A text as the reader of lessons gives it: composed, without blanks around it.
  fileprivate var said: String {
    precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  fileprivate var heading: (level: Int, text: String)? {
    let level = unicodeScalars.prefix { $0 == "#" }.count
    let text = String(unicodeScalars.dropFirst(level)).said
    return (1...6).contains(level) && !text.isEmpty ? (level, text) : nil
  }
}

extension Unicode.Scalar {
  /// True for what ends a line here, and for what no card holds.
  fileprivate var isControl: Bool { String(self).holdsControls || self == "\t" }
}
