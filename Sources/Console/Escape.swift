/// The control sequences that are sent to a terminal.
///
/// Source: ECMA-48 for CUP, ED, EL and SGR; xterm's ctlseqs for the private modes; mode 2026 is
/// "Synchronized Output", which terminals that do not know it ignore.
enum Escape {
  static let clearScreen = "\u{1B}[2J"
  static let clearToEndOfRow = "\u{1B}[K"
  static let resetStyle = "\u{1B}[0m"
  static let hideCursor = "\u{1B}[?25l"
  static let showCursor = "\u{1B}[?25h"
  static let beginUpdate = "\u{1B}[?2026h"
  static let endUpdate = "\u{1B}[?2026l"

  /// Alternate screen, no wrapping at the edge, bracketed paste, no cursor.
  ///
  /// Without wrapping a text that is wider than we think stays on its row.
  static let enter = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h" + hideCursor
  /// The way back, whatever was being written.
  static let leave =
    endUpdate + resetStyle + "\u{1B}[?2004l\u{1B}[?7h" + showCursor + "\u{1B}[?1049l"

  /// Row and column count from 0 here and from 1 on the line.
  static func move(row: Int, column: Int) -> String {
    "\u{1B}[\(row + 1);\(column + 1)H"
  }
}
