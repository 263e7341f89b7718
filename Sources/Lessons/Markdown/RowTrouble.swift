import Recall

/// What keeps a row of a table from being read.
enum RowTrouble: String, Sendable {
  case extraCells = "extra-cells"
  case controlCharacters = "control-characters"
  case gluedTable = "broken-table"
  case damagedHeader = "damaged-header"

  /// The remark about a line with this trouble.
  func finding(at line: Int, path: String) -> Finding {
    Finding(path: path, line: line, severity: .warning, sentence: sentence, code: rawValue)
  }

  private var sentence: Sentence {
    switch self {
    case .extraCells:
      Sentence(
        "this row has more cells than the header, so it gave no card; write a bar inside a cell as \\|"
      )
    case .controlCharacters:
      Sentence(
        "this row holds control or direction characters that a terminal could obey, so it gave no card; delete them"
      )
    case .gluedTable:
      Sentence(
        "a second table starts here without a blank line before it; it was read as a table of its own"
      )
    case .damagedHeader:
      Sentence("the header of this table is damaged, so the table gave no cards; repair the header")
    }
  }
}
