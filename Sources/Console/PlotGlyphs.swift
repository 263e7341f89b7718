/// The signs of plots, each one column wide.
package struct PlotGlyphs: Hashable, Sendable {
  package var point: String
  /// A point that too little is known of.
  package var hollowPoint: String
  package var intervalStart: String
  package var intervalEnd: String
  /// A target across a scale that lies, and the same where an interval runs through it.
  package var target: String
  package var crossedTarget: String
  /// A target along a scale that stands.
  package var targetLine: String

  package static let unicode = PlotGlyphs(
    point: "●", hollowPoint: "○", intervalStart: "├", intervalEnd: "┤", target: "┊",
    crossedTarget: "┼", targetLine: "┄")

  package static let ascii = PlotGlyphs(
    point: "*", hollowPoint: "o", intervalStart: "[", intervalEnd: "]", target: ":",
    crossedTarget: "+", targetLine: "-")
}
