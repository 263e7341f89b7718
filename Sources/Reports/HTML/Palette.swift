/// The colours of a page in one scheme, as `#rrggbb`.
///
/// Blue stands for what was counted and orange for what it is seen beside (Okabe and Ito's pair, which
/// all kinds of colour vision tell apart); every ink has a contrast of 4.5 or more on both grounds.
struct Palette: Hashable {
  let page: String
  let surface: String
  let ink: String
  let quietInk: String
  let line: String
  let data: String
  let softData: String
  let mark: String
  /// From a day without reviews to the fullest.
  let heat: [String]

  static let light = Palette(
    page: "#f7f6f2", surface: "#fffefb", ink: "#1d2530", quietInk: "#566070", line: "#dddbd3",
    data: "#2a6db8", softData: "#c6dbf1", mark: "#a84f00",
    heat: ["#eeede7", "#c4dbf2", "#86b4e2", "#3e81c6", "#123f77"])

  static let dark = Palette(
    page: "#11151b", surface: "#191f28", ink: "#e7ebf0", quietInk: "#a2adbb", line: "#343d49",
    data: "#6cb0f4", softData: "#2b4866", mark: "#ffb35c",
    heat: ["#262e39", "#244468", "#2f6aa8", "#5da3e4", "#c0dcf9"])

  /// Each ink and the grounds on which it is used for text.
  var texts: [(ink: String, ground: String)] {
    [ink, quietInk, mark, data].flatMap { [($0, page), ($0, surface)] }
  }

  /// The colours as CSS's custom properties.
  var declarations: String {
    let named = [
      ("page", page), ("surface", surface), ("ink", ink), ("quiet", quietInk), ("line", line),
      ("data", data), ("soft", softData), ("mark", mark),
    ]
    let levels = heat.enumerated().map { ("heat\($0)", $1) }
    return (named + levels).map { "--\($0): \($1);" }.joined(separator: " ")
  }
}
