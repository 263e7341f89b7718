import Console
import Recall

/// What is drawn of a chart, in SVG.
///
/// Places are in per cent of the width and in pixels of the height, so that a picture shrinks to the
/// width of a telephone while its texts keep their size.
struct Picture {
  /// A sign of the picture and what it means.
  struct Sign {
    /// The class that gives it its look.
    var look: String
    var meaning: String
  }

  var height: Int
  /// True where texts stand left of the edge, for which the page leaves a margin.
  var hasMargin = false
  var shapes: [Markup]
  var key: [Sign] = []
  /// The picture in a sentence.
  var summary: Sentence
}

extension Sentence {
  /// The sentence in at most so many columns of a terminal, which are half an em each.
  func text(in language: Language, columns: Int) -> String {
    text(in: language).safe().truncated(to: columns)
  }
}

/// A number as SVG takes it, with two decimals at most.
func place(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  let sign = hundredths < 0 ? "-" : ""
  guard rest > 0 else { return sign + String(whole) }
  let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
  return "\(sign)\(whole).\(decimals)"
}

/// A place in per cent of the width.
func percent(_ number: Double) -> String { place(number) + "%" }

/// The shapes that pictures are made of.
extension Markup {
  static func label(_ text: String, x: Double, y: Double, look: String) -> Markup {
    .element("text", ["x": percent(x), "y": place(y), "class": look], .text(text))
  }

  /// A text in the margin, which ends left of the edge.
  static func marginal(_ text: String, y: Double) -> Markup {
    .element("text", ["x": "-8", "y": place(y), "class": "small end"], .text(text))
  }

  /// A line from one place to another; its heights in pixels.
  static func line(from: (x: Double, y: Double), to: (x: Double, y: Double), look: String) -> Markup
  {
    .void(
      "line",
      [
        "x1": percent(from.x), "y1": place(from.y), "x2": percent(to.x), "y2": place(to.y),
        "class": look,
      ])
  }

  /// A box; what it stands for appears where a pointer rests on it.
  static func box(
    x: Double, y: Double, width: Double, height: Double, look: String, meaning: String
  ) -> Markup {
    .element(
      "rect",
      [
        "x": percent(x), "y": place(y), "width": percent(width), "height": place(height), "rx": "2",
        "class": look,
      ], .element("title", [:], .text(meaning)))
  }
}
