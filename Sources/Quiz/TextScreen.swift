import Console
import Recall

/// Lines of text with a title, which scroll where they are more than the screen holds.
struct TextScreen {
  let layout: Layout
  let title: Sentence
  let lines: [StyledLine]

  private var rows: Range<Int> { 2..<max(3, layout.size.rows - 2) }

  var longestScroll: Int { layout.isTooSmall ? 0 : max(0, lines.count - rows.count) }

  func frame(scroll: Int) -> Frame {
    guard !layout.isTooSmall else { return layout.tooSmall }
    var frame = Frame(size: layout.size)
    frame.put(layout.fitted(layout.say(title)), row: 0, column: layout.left, style: .bold)
    for (row, line) in zip(rows, lines.dropFirst(scroll)) {
      frame.put(line, row: row, column: layout.left)
    }
    let below = longestScroll - scroll
    let foot =
      below > 0
      ? Sentence("\(below) below (Down). Other keys go back.")
      : scroll > 0
        ? Sentence("Up scrolls back. Other keys go back.")
        : Sentence("Any key goes back.")
    frame.put(
      layout.fitted(layout.say(foot)), row: layout.size.rows - 1, column: layout.left, style: .dim)
    return frame
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
