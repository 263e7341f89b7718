/// One line that says how much of a long work is done: counts, a bar, and what is being worked at.
///
/// - Parameter label: Safe text; it is cut to what room is left.
package func progressLine(
  _ done: Int, of total: Int, label: String, width: Int, glyphs: Glyphs
) -> String {
  let count = String(done).indented(to: String(total).count) + "/\(total)"
  let room = min(barWidth, width - count.columns - 4)
  guard room > 0 else { return String(count.clipped(to: width)) }
  let bar = bar(value: Double(done), maximum: Double(total), width: room, glyphs: glyphs)
  let start = "\(count)  \(bar.padded(to: room))  "
  return start + label.truncated(to: width - start.columns, ellipsis: glyphs.ellipsis)
}

private let barWidth = 24

/// A text in the place of what stands on the cursor's row; an empty one wipes the row.
package func rewrittenLine(_ text: String) -> String {
  "\r" + Escape.clearToEndOfRow + text
}
