import Recall

/// Rows that name the same thing.
enum RowKeys {
  /// The rows that can be asked, and a finding for each row that cannot.
  static func split(_ layout: Layout, path: String) -> (rows: [Table.Row], findings: [Finding]) {
    guard let key = layout.key else { return ([], []) }
    let groups = Dictionary(grouping: layout.table.rows) { Identity($0.cells[key].text) }
    var rows: [Table.Row] = []
    var findings: [Finding] = []
    for row in layout.table.rows {
      let cell = row.cells[key]
      guard !cell.text.isEmpty, let group = groups[Identity(cell.text)], let first = group.first
      else {
        continue
      }
      if group.count == 1 {
        rows.append(row)
      } else if group.allSatisfy({ $0.cells.map(\.text) == first.cells.map(\.text) }) {
        if row.line == first.line {
          rows.append(row)
        } else {
          findings.append(duplicate(row, of: first, path: path))
        }
      } else {
        findings.append(ambiguous(row, path: path))
      }
    }
    return (rows, findings)
  }

  private static func duplicate(_ row: Table.Row, of first: Table.Row, path: String) -> Finding {
    Finding(
      path: path, line: row.line, severity: .note,
      sentence:
        "this row repeats line \(first.line) word for word and was left out; delete one of them",
      code: "duplicate-row")
  }

  private static func ambiguous(_ row: Table.Row, path: String) -> Finding {
    Finding(
      path: path, line: row.line, severity: .warning,
      sentence:
        "another row of this table has the same key and other cells, so this row gave no card; make the keys differ",
      code: "ambiguous-key")
  }
}
