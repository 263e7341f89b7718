import Console
import Recall

/// Where things stand on a screen of some size, and in which signs and language they are said.
struct Layout {
  /// Text is set no wider than this, however wide the window.
  static let widest = 76
  /// The smallest window in which a card can be asked.
  static let smallest = Size(rows: 12, columns: 40)

  let size: Size
  let glyphs: Glyphs
  let language: Language

  var width: Int { min(size.columns - 4, Self.widest) }
  var left: Int { (size.columns - width) / 2 }
  var isTooSmall: Bool {
    size.rows < Self.smallest.rows || size.columns < Self.smallest.columns
  }

  /// A low window spends no rows on air.
  var isLow: Bool { size.rows < 18 }

  func say(_ sentence: Sentence) -> String { sentence.text(in: language) }

  func fitted(_ text: String, to columns: Int? = nil) -> String {
    text.shown.safe().truncated(to: columns ?? width, ellipsis: glyphs.ellipsis)
  }

  /// The most lines of a note; its end tells what to do, so it is worth as many.
  private static let mostNoteLines = 3

  /// The lines of a note; a longer one than there is room for is cut at its end.
  func noteLines(_ note: Sentence?) -> [String] {
    guard let note else { return [] }
    let lines = say(note).shown.safe().wrapped(to: width)
    guard lines.count > Self.mostNoteLines else { return lines }
    let rest = lines.dropFirst(Self.mostNoteLines - 1).joined(separator: " ")
    return lines.prefix(Self.mostNoteLines - 1) + [fitted(rest)]
  }

  /// The rows that a note takes; one is kept free where there is none.
  func noteRows(_ note: Sentence?) -> Int { max(1, noteLines(note).count) }

  /// The note stands right above a row.
  func putNote(_ note: Sentence?, in frame: inout Frame, above row: Int) {
    let lines = noteLines(note)
    for (offset, line) in lines.enumerated() {
      frame.put(line, row: row - lines.count + offset, column: left, style: .dim)
    }
  }

  /// A line across the text.
  var rule: StyledLine {
    StyledLine(String(repeating: glyphs.horizontal, count: width), .dim)
  }

  /// The line below the text, which tells how many lines there are beyond the screen.
  func putRule(in frame: inout Frame, row: Int, above: Int, below: Int) {
    frame.put(rule, row: row, column: left)
    let signs = [
      above > 0 ? Sentence("\(above) above (Up)") : nil,
      below > 0 ? Sentence("\(below) below (Down)") : nil,
    ].compactMap(\.self)
    guard !signs.isEmpty else { return }
    let text = " " + signs.map(say).joined(separator: " \(glyphs.dot) ") + " "
    frame.put(text, row: row, column: left + width - text.columns - 1)
  }

  /// A screen that can hold nothing but the reason why, and the way out.
  var tooSmall: Frame {
    var frame = Frame(size: size)
    frame.put(say(Sentence("terminal too small")), row: 0)
    frame.put("(\(say(Sentence("need \("40x12")"))))", row: 1)
    frame.put(say(Sentence("q quit")), row: 2)
    return frame
  }

  /// Words with space between, as many as fit, on as few lines as they need.
  func flowed(_ words: [String], gap: Int = 3, lines most: Int = 2) -> [String] {
    var lines: [String] = []
    for word in words {
      guard let last = lines.last else {
        lines.append(word)
        continue
      }
      let longer = last + String(repeating: " ", count: gap) + word
      if longer.columns <= width {
        lines[lines.count - 1] = longer
      } else if lines.count < most {
        lines.append(word)
      }
    }
    return lines
  }
}
