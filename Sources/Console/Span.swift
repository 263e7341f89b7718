/// A piece of text in one style at a column of a row; always safe to print.
package struct Span: Hashable, Sendable {
  /// 0 is the left edge.
  package let column: Int
  package let text: String
  package let style: Style
  /// The columns that the text takes.
  package let width: Int

  init(column: Int, text: String, style: Style) {
    self.column = column
    self.text = text
    self.style = style
    self.width = text.columns
  }

  /// The column after the last.
  package var end: Int { column + width }

  /// What is left of the span when something else is put over some columns; half a wide character is nothing.
  func outside(_ covered: Range<Int>) -> [Span] {
    [clipped(to: 0..<covered.lowerBound), clipped(to: covered.upperBound..<Int.max)]
      .compactMap { $0 }
  }

  /// The part of the span that lies in these columns, nil if none does.
  func clipped(to columns: Range<Int>) -> Span? {
    guard column < columns.upperBound, end > columns.lowerBound else { return nil }
    guard column < columns.lowerBound || end > columns.upperBound else { return self }
    var text = text[...]
    var column = column
    while column < columns.lowerBound, let first = text.first {
      column += first.columns
      text.removeFirst()
    }
    text = String(text).clipped(to: columns.upperBound - column)
    return text.isEmpty ? nil : Span(column: column, text: String(text), style: style)
  }
}
