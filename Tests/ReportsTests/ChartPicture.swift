import Console

/// The lines of a chart as text, and beneath each the marks of its styles.
enum ChartPicture {
  static let legend = """
    | what the chart says
    ~ its styles: b bold, d dim, l blue, L bold blue, y yellow, Y bold yellow
    - its styles where there are no colours
    """

  static func text(_ lines: [StyledLine]) -> String {
    lines.flatMap { line in
      let colored = marks(line) { $0 }
      let plain = marks(line) { style in
        var style = style
        style.color = nil
        return style
      }
      return [trimmed("|" + line.text.safe())] + (colored == "~" ? [] : ["~" + colored.dropFirst()])
        + (colored == plain ? [] : ["-" + plain.dropFirst()])
    }.joined(separator: "\n")
  }

  private static func marks(_ line: StyledLine, _ seen: (Style) -> Style) -> String {
    trimmed(
      line.pieces.reduce(into: "~") { marks, piece in
        let mark = mark(of: seen(piece.style))
        marks += String(
          repeating: piece.text.allSatisfy { $0 == " " } ? " " : mark, count: piece.text.columns)
      })
  }

  private static func mark(of style: Style) -> String {
    let letter =
      switch style.color {
      case .blue: "l"
      case .yellow: "y"
      case nil: style.isBold ? "b" : style.isDim ? "d" : " "
      default: "?"
      }
    return style.isBold ? letter.uppercased().replacing("B", with: "b") : letter
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
