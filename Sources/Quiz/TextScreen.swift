import Console
import Recall

/// Lines of text with a title, which scroll where they are more than the screen holds.
struct TextScreen {
  let layout: Layout
  let title: Sentence
  let lines: [StyledLine]

  private var rows: Range<Int> { 2..<max(3, layout.size.rows - 2) }

  /// The last line of a page is the first of the next.
  private var page: Int { max(1, rows.count - 1) }

  var longestScroll: Int { layout.isTooSmall ? 0 : max(0, lines.count - rows.count) }

  func frame(scroll: Int) -> Frame {
    guard !layout.isTooSmall else { return layout.tooSmall }
    var frame = Frame(size: layout.size)
    frame.put(layout.fitted(layout.say(title)), row: 0, column: layout.left, style: .bold)
    for (row, line) in zip(rows, lines.dropFirst(scroll)) {
      frame.put(line, row: row, column: layout.left)
    }
    // The second line of a long foot stands where there would be air.
    let foot = layout.noteLines(foot(below: longestScroll - scroll))
    frame.put(
      lines: foot, row: layout.size.rows - foot.count, column: layout.left, style: .dim)
    return frame
  }

  /// Says what the keys do; ``lines(scrolledBy:)`` makes it true.
  private func foot(below: Int) -> Sentence {
    guard longestScroll > 0 else { return Sentence("Any key goes back.") }
    return below > 0
      ? Sentence("\(below) below. Up, Down, PgUp and PgDn scroll, other keys go back.")
      : Sentence("Up, Down, PgUp and PgDn scroll, other keys go back.")
  }

  /// The lines by which a key scrolls; nil where it goes back.
  func lines(scrolledBy key: Key) -> Int? {
    guard longestScroll > 0 else { return nil }
    return switch key {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown: page
    default: nil
    }
  }

  /// Keys, each with what it does.
  static func help(_ rows: [(name: String, meaning: Sentence)], layout: Layout) -> TextScreen {
    let column = (rows.map(\.name.columns).max() ?? 0) + 2
    return TextScreen(
      layout: layout, title: Sentence("Keys"),
      lines: rows.flatMap { row in
        layout.say(row.meaning).wrapped(to: layout.width - column).enumerated().map { place, text in
          StyledLine([
            StyledLine.Piece(
              text: (place == 0 ? row.name : "").padded(to: column), style: .bold),
            StyledLine.Piece(text: text, style: .plain),
          ])
        }
      })
  }
}
