/// A horizontal bar from zero whose full width stands for `maximum`.
///
/// It is drawn in eighths of a cell where the glyphs have them. A value above zero shows at least the
/// smallest part, one above the maximum fills the width, and one that is no number gives no bar.
package func bar(value: Double, maximum: Double, width: Int, glyphs: Glyphs) -> String {
  let parts = glyphs.barParts.count
  guard value > 0, maximum > 0, width > 0, let full = glyphs.barParts.last else { return "" }
  let share = value >= maximum ? 1 : value / maximum
  let filled = max(1, Int((share * Double(width * parts)).rounded()))
  let remainder = filled % parts
  return String(repeating: full, count: filled / parts)
    + (remainder > 0 ? glyphs.barParts[remainder - 1] : "")
}
