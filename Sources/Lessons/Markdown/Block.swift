/// A piece of a Markdown document that matters to a lesson, with its 1-based lines.
enum Block: Sendable {
  case heading(level: Int, [Stretch], line: Int)
  case table([MarkedRow], lines: ClosedRange<Int>)
  case paragraph(lines: ClosedRange<Int>)
  case html(String, lines: ClosedRange<Int>)
  case code(info: String, lines: ClosedRange<Int>)
}

/// A row of a table as the parser sees it: the first one is the header.
struct MarkedRow: Sendable {
  /// 1-based; the header's is not to be relied on when a paragraph line stands right above it.
  var line: Int
  var cells: [[Stretch]]
}
