import Console
import TestKit

/// A screen as text: what it says, and beneath each row the marks of its styles.
///
/// The marks of a terminal without colours follow where they are others.
struct ScreenPicture {
  static let legend = """
    | what the screen says
    ~ its styles: b bold, d dim, l blue, L bold blue, y yellow, Y bold yellow, r reversed,
      u bold and underlined, v the same dim, w the same blue
    - its styles where there are no colours
    """

  private static let marks: [String: Character] = [
    "": " ", "1": "b", "2": "d", "34": "l", "1;34": "L", "33": "y", "1;33": "Y", "7": "r",
    "1;4": "u", "1;2;4": "v", "1;4;34": "w",
  ]

  let text: String

  init(_ frame: Frame) {
    let colored = Self.screen(frame, colors: true)
    let plain = Self.screen(frame, colors: false)
    var lines = zip(colored.cells, plain.cells).flatMap { colored, plain in
      let styles = Self.styles(colored)
      let without = Self.styles(plain)
      return [Self.line("|", colored.map(Self.glyph).joined())]
        + (styles.isEmpty ? [] : [Self.line("~", styles)])
        + (styles == without ? [] : [Self.line("-", without)])
    }
    if let cursor = frame.cursor { lines.append("cursor \(cursor.row),\(cursor.column)") }
    text = lines.joined(separator: "\n")
  }

  private static func screen(_ frame: Frame, colors: Bool) -> ModelScreen {
    var screen = ModelScreen(size: frame.size)
    screen.apply(frame.bytes(previous: nil, colors: colors))
    return screen
  }

  private static func line(_ sign: String, _ text: String) -> String {
    text.isEmpty ? sign : sign + withoutTrailingSpaces(text)
  }

  private static func styles(_ cells: [String]) -> String {
    withoutTrailingSpaces(String(cells.map { marks[code(of: $0)] ?? "?" }))
  }

  private static func withoutTrailingSpaces(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// The parameters of the sequence before a cell's text.
  private static func code(of cell: String) -> String {
    guard cell.hasPrefix("[") else { return "" }
    return String(cell.dropFirst().prefix { $0 != "m" })
  }

  private static func glyph(_ cell: String) -> String {
    guard cell.hasPrefix("["), cell.contains("m") else { return cell }
    return String(cell.drop { $0 != "m" }.dropFirst())
  }
}
