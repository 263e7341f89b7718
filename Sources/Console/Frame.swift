/// What the whole screen shows: rows of spans, and the cursor where something is typed.
///
/// A frame is a value; two frames that look the same are equal if the same texts were put in the same places.
package struct Frame: Hashable, Sendable {
  /// A cell of the screen; row 0, column 0 is the upper left one.
  package struct Place: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package let size: Size
  /// The spans of each row from left to right; none overlaps another.
  package private(set) var rows: [[Span]]
  /// Where the cursor stands; nil hides it.
  package var cursor: Place?

  package init(size: Size) {
    self.size = size
    rows = Array(repeating: [], count: max(0, size.rows))
  }

  /// Puts text on a row, over what was there; gives the column after it.
  ///
  /// The text is made safe, and what lies beyond the edges is cut off. Keep nothing to the right of text
  /// that comes from a learner: a terminal may think it wider than we do.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int = 0, style: Style = .plain
  ) -> Int {
    guard rows.indices.contains(row) else { return column }
    let whole = Span(column: column, text: text.safe(), style: style)
    guard let span = whole.clipped(to: 0..<size.columns), span.width > 0 else { return column }
    var spans = rows[row].flatMap { $0.outside(span.column..<span.end) }
    spans.insert(span, at: spans.firstIndex { $0.column >= span.end } ?? spans.endIndex)
    rows[row] = spans
    return span.end
  }

  /// Takes away what is on a row.
  package mutating func clear(row: Int) {
    guard rows.indices.contains(row) else { return }
    rows[row] = []
  }

  /// Puts lines on the rows from the given one downwards.
  package mutating func put(
    lines: [String], row: Int, column: Int = 0, style: Style = .plain
  ) {
    for (offset, line) in lines.enumerated() {
      put(line, row: row + offset, column: column, style: style)
    }
  }

  /// The frame without styles: one line a row, no spaces at the end of a row, no empty rows at the end.
  package var text: String {
    var lines = rows.map { spans in
      var line = ""
      var column = 0
      for span in spans {
        line += spaces(span.column - column) + span.text
        column = span.end
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
