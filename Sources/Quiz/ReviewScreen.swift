import Console
import Recall

/// Draws a review: what is asked in the middle, how far it has come above, what can be done below.
struct ReviewScreen {
  /// Text is set no wider than this, however wide the window.
  static let widest = 76
  /// The smallest window in which a card can be asked.
  static let smallest = Size(rows: 12, columns: 40)

  let sitting: Sitting
  let size: Size
  let glyphs: Glyphs

  private var width: Int { min(size.columns - 4, Self.widest) }
  private var left: Int { (size.columns - width) / 2 }
  private var isTooSmall: Bool {
    size.rows < Self.smallest.rows || size.columns < Self.smallest.columns
  }

  /// A low window spends no rows on air.
  private var isLow: Bool { size.rows < 18 }

  /// The rows between the bar above and the note below.
  private var bodyRows: Range<Int> { (isLow ? 2 : 3)..<(size.rows - keyRows.count - 2) }

  /// How many lines the card is too tall by.
  var longestScroll: Int { isTooSmall ? 0 : max(0, body.count - bodyRows.count) }

  /// The lines to scroll by so that as much of the answer as can be is seen.
  var scrollToAnswer: Int { min(longestScroll, question.count) }

  func frame(scroll: Int) -> Frame {
    var frame = Frame(size: size)
    guard !isTooSmall else { return tooSmall(frame) }
    putProgress(in: &frame)
    let visible = body.dropFirst(scroll).prefix(bodyRows.count)
    for (row, line) in zip(bodyRows, visible) {
      frame.put(line.text, row: row, column: left, style: line.style)
    }
    let foot = size.rows - keyRows.count - 1
    let note = scrollNote(scroll) ?? sitting.note.map { Wording.sentence($0, on: sitting.today) }
    if let note {
      frame.put(
        note.safe().truncated(to: width, ellipsis: glyphs.ellipsis), row: foot - 1, column: left,
        style: .dim)
    }
    frame.put(
      String(repeating: glyphs.horizontal, count: width), row: foot, column: left, style: .dim)
    for (offset, keys) in keyRows.enumerated() {
      frame.put(keys, row: foot + 1 + offset, column: left)
    }
    return frame
  }

  private func scrollNote(_ scroll: Int) -> String? {
    guard longestScroll > 0 else { return nil }
    let below = longestScroll - scroll
    let ways = [
      scroll > 0 ? "\(scroll) above (Up)" : nil, below > 0 ? "\(below) below (Down)" : nil,
    ]
    return "More lines: " + ways.compactMap(\.self).joined(separator: ", ")
  }

  func helpFrame() -> Frame {
    var frame = Frame(size: size)
    guard !isTooSmall else { return tooSmall(frame) }
    frame.put("Keys", row: 0, column: left, style: .bold)
    for (offset, row) in KeyTable.rows.prefix(size.rows - 1).enumerated() {
      frame.put(row.name, row: offset + 1, column: left, style: .bold)
      frame.put(
        row.meaning.truncated(to: width - 7, ellipsis: glyphs.ellipsis), row: offset + 1,
        column: left + 7)
    }
    if size.rows > KeyTable.rows.count + 2 {
      frame.put("Any key goes back.", row: size.rows - 1, column: left, style: .dim)
    }
    return frame
  }

  private func tooSmall(_ frame: Frame) -> Frame {
    var frame = frame
    frame.put("terminal too small", row: 0)
    frame.put("(need 40x12)", row: 1)
    return frame
  }

  // MARK: The head

  private func putProgress(in frame: inout Frame) {
    guard let shown = sitting.shown else { return }
    let done = sitting.grades.count
    let total = done + sitting.session.queue.count
    let drills = sitting.session.count(.drill)
    let again = drills > 0 ? " \(glyphs.dot) \(drills) again" : ""
    let head = "\(done + 1)/\(total)\(again)"
    frame.put(head, row: 0, column: left, style: .bold)
    let deck = "  " + shown.entry.deck.safe()
    frame.put(
      deck.truncated(to: width - head.columns, ellipsis: glyphs.ellipsis), row: 0,
      column: left + head.columns, style: .dim)
    let filled = total == 0 ? 0 : done * width / total
    let line = String(repeating: glyphs.horizontal, count: width)
    frame.put(line, row: 1, column: left, style: .dim)
    frame.put(
      String(line.prefix(filled)), row: 1, column: left, style: Style(bold: true, color: .blue))
  }

  // MARK: The card

  private struct Line {
    var text: String
    var style: Style = .plain
  }

  private var body: [Line] {
    guard let card = sitting.shown?.entry.card, sitting.isRevealed else { return question }
    return question + [Line(text: "")] + wrapped(card.answer, .color(.blue))
      + card.accept.flatMap { wrapped("or: \($0)", .dim) }
  }

  private var question: [Line] {
    guard let shown = sitting.shown else { return [] }
    return context(of: shown.entry.card, in: shown.entry.deck)
      + wrapped(shown.entry.card.prompt, .bold)
  }

  /// The section, without the deck's own name, which stands in the head.
  private func context(of card: Card, in deck: String) -> [Line] {
    let path = card.context.filter { $0 != deck }
    guard let section = path.last else { return [] }
    guard !isLow else {
      let text = section.safe().truncated(to: width, ellipsis: glyphs.ellipsis)
      return [Line(text: text, style: .dim)]
    }
    return wrapped(path.joined(separator: " \(glyphs.prompt) "), .dim) + [Line(text: "")]
  }

  private func wrapped(_ text: String, _ style: Style) -> [Line] {
    text.safe(.block).wrapped(to: width).map { Line(text: $0, style: style) }
  }

  // MARK: The keys

  private var keyRows: [String] {
    guard let shown = sitting.shown else { return [] }
    guard sitting.isRevealed else {
      let all = ["Space answer", "u undo", "s skip", "? keys", "q quit"]
      let line = all.joined(separator: "   ")
      guard line.columns > width else { return [line] }
      return [all.filter { !$0.hasPrefix("s") }.joined(separator: "  ")]
    }
    let grades = zip(1..., Grade.keyed).map { number, grade in
      let consequence = Wording.consequence(of: grade, for: shown, on: sitting.today)
      return "\(number) \(Wording.name(of: grade)) \(consequence)"
    }
    let column = width / 4
    guard grades.allSatisfy({ $0.columns < column }) else {
      return [0, 2].map { first in
        grades[first].padded(to: width / 2) + grades[first + 1]
      }
    }
    return [grades.map { $0.padded(to: column) }.joined()]
  }
}
