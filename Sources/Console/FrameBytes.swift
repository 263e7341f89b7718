extension Frame {
  /// What to write to a terminal that shows the previous frame, so that it shows this one.
  ///
  /// Rows that did not change are not sent; if nothing changed nothing is. Without a previous frame of the
  /// same size the screen is cleared first. Every span is addressed by its absolute place, so that a
  /// terminal that thinks a text wider than we do cannot break the frame.
  package func bytes(previous: Frame?, colors: Bool) -> [UInt8] {
    guard self != previous else { return [] }
    let base = previous.flatMap { $0.size == size ? $0 : nil }
    var output = Escape.beginUpdate
    if base?.cursor != nil { output += Escape.hideCursor }
    if base == nil { output += Escape.hideCursor + Escape.resetStyle + Escape.clearScreen }
    for (index, row) in rows.enumerated() where row != base?.rows[index] ?? [] {
      output += bytes(ofRow: index, colors: colors)
    }
    if let cursor {
      output += Escape.move(row: cursor.row, column: cursor.column) + Escape.showCursor
    }
    output += Escape.endUpdate
    return Array(output.utf8)
  }

  private func bytes(ofRow index: Int, colors: Bool) -> String {
    var output = ""
    var column = 0
    for span in rows[index] {
      if span.column > column {
        output += Escape.move(row: index, column: column) + spaces(span.column - column)
      }
      output += Escape.move(row: index, column: span.column)
      output += span.style.apply(to: span.text, colors: colors)
      column = span.end
    }
    if column == 0 { output += Escape.move(row: index, column: 0) }
    // On the last column the cursor stands on the character itself, and would erase it.
    if column < size.columns { output += Escape.clearToEndOfRow }
    return output
  }
}
