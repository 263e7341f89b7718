/// The signs that a screen draws around the learner's text.
package struct Glyphs: Hashable, Sendable {
  package var ellipsis: String
  package var dot: String
  package var bullet: String
  package var arrow: String
  package var dash: String
  package var horizontal: String
  package var vertical: String
  package var right: String
  package var wrong: String
  package var close: String
  package var prompt: String
  /// A bar's last cell by how full it is, from nearly empty to full.
  package var barParts: [String]
  /// The heights of a sparkline, from the lowest to the highest.
  package var levels: [String]
  /// The darknesses of a heat map, from empty to full.
  package var shades: [String]
  package var plot: PlotGlyphs

  package static let unicode = Glyphs(
    ellipsis: "…", dot: "·", bullet: "•", arrow: "→", dash: "–", horizontal: "─", vertical: "│",
    right: "✓", wrong: "✗", close: "~", prompt: "›",
    barParts: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    shades: [" ", "·", "░", "▒", "▓"],
    plot: .unicode)

  package static let ascii = Glyphs(
    ellipsis: "...", dot: "-", bullet: "*", arrow: "->", dash: "-", horizontal: "-", vertical: "|",
    right: "+", wrong: "x", close: "~", prompt: ">",
    barParts: ["#"],
    levels: ["_", ".", "-", "=", "#"],
    shades: [" ", ".", ":", "+", "#"],
    plot: .ascii)
}
