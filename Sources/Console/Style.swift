/// How a text looks: attributes that a terminal without colours keeps, and one of the 16 palette colours.
///
/// The palette is the user's own theme; what a colour means must be legible without it as well.
package struct Style: Hashable, Sendable {
  /// The 16 colours of the palette; the raw value is the SGR code (ECMA-48 §8.3.117; 90–97 are xterm's).
  package enum Color: UInt8, CaseIterable, Sendable {
    case black = 30
    case red, green, yellow, blue, magenta, cyan, white
    case brightBlack = 90
    case brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
  }

  package var isBold = false
  package var isDim = false
  package var isUnderlined = false
  package var isReversed = false
  package var color: Color?

  package init(
    bold: Bool = false, dim: Bool = false, underlined: Bool = false, reversed: Bool = false,
    color: Color? = nil
  ) {
    self.isBold = bold
    self.isDim = dim
    self.isUnderlined = underlined
    self.isReversed = reversed
    self.color = color
  }

  package static let plain = Style()
  package static let bold = Style(bold: true)
  package static let dim = Style(dim: true)
  package static let underlined = Style(underlined: true)
  package static let reversed = Style(reversed: true)

  package static func color(_ color: Color) -> Style { Style(color: color) }
}

extension Style {
  /// The text in this style, with the style switched off after it; nothing is added to a plain one.
  ///
  /// For output that goes to a terminal without frames. The text is taken as it is: make it `safe` first.
  package func apply(to text: String, colors: Bool) -> String {
    let codes = codes(colors: colors)
    guard !codes.isEmpty else { return text }
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }

  /// The parameters of Select Graphic Rendition, such as `1;34`.
  private func codes(colors: Bool) -> String {
    var codes: [String] = []
    if isBold { codes.append("1") }
    if isDim { codes.append("2") }
    if isUnderlined { codes.append("4") }
    if isReversed { codes.append("7") }
    if colors, let color { codes.append(String(color.rawValue)) }
    return codes.joined(separator: ";")
  }
}
