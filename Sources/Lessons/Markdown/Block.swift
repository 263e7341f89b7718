/// A piece of a Markdown document that matters to a lesson, with its 1-based lines.
enum Block: Sendable {
  case heading(level: Int, [Stretch], line: Int)
  case table([MarkedRow], lines: ClosedRange<Int>)
  case paragraph(Paragraph, lines: ClosedRange<Int>)
  case html(String, lines: ClosedRange<Int>)
  case code(info: String, lines: ClosedRange<Int>)
}

/// A row of a table as the parser sees it: the first one is the header.
struct MarkedRow: Sendable {
  /// 1-based; the header's is not to be relied on when a paragraph line stands right above it.
  var line: Int
  var cells: [[Stretch]]
}

/// A paragraph with where it stands.
struct Paragraph: Sendable {
  /// Empty where the paragraph begins with neither bold print, code nor a bracket or formula: only
  /// such a beginning can name a term.
  var stretches: [Stretch]
  /// The list item that the paragraph opens, if it does.
  var item: ListItem?
}

/// An item of a list.
struct ListItem: Hashable, Sendable {
  /// The 1-based line and column of the list, which tell lists apart.
  var list: SIMD2<Int32>
  var isNumbered: Bool
}
