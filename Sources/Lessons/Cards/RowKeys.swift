import Recall

/// Which rows of a table can be asked by their key.
struct RowKeys: Sendable {
  private(set) var rows: [Table.Row] = []
  /// A finding for each row that cannot be asked.
  private(set) var findings: [Finding] = []

  init(_ layout: Layout, path: String) {
    guard let key = layout.key else { return }
    let names = layout.table.rows.map { $0.cells[key].identity }
    var groups: [Identity: Group] = [:]
    for (name, row) in zip(names, layout.table.rows) {
      groups[name, default: Group(first: row)].add(row)
    }
    let header = layout.table.header.map(\.folded)
    for (name, row) in zip(names, layout.table.rows) {
      if row.cells.map(\.folded) == header {
        findings.append(
          KeyTrouble.repeated(line: layout.table.line).finding(at: row.line, path: path))
      } else if let trouble = RowKeys.trouble(of: row, key: key, among: groups[name]) {
        findings.append(trouble.finding(at: row.line, path: path))
      } else {
        rows.append(row)
      }
    }
  }

  /// The rows of one name.
  private struct Group {
    let first: Table.Row
    /// True where they differ in a cell.
    private(set) var isAmbiguous = false

    init(first: Table.Row) {
      self.first = first
    }

    mutating func add(_ row: Table.Row) {
      guard !isAmbiguous, row.line != first.line else { return }
      isAmbiguous = row.cells.map(\.text) != first.cells.map(\.text)
    }
  }

  private static func trouble(of row: Table.Row, key: Int, among group: Group?) -> KeyTrouble? {
    if row.cells[key].text.isEmpty { return .missing }
    if row.cells[...key].contains(where: { Vocabulary.totals.contains($0.folded) }) {
      return .total
    }
    guard let group else { return nil }
    if group.isAmbiguous { return .ambiguous }
    return row.line == group.first.line ? nil : .repeated(line: group.first.line)
  }
}

/// What keeps a row from being asked by its key.
enum KeyTrouble: Hashable, Sendable {
  case missing, total, ambiguous
  /// The 1-based line of the same row.
  case repeated(line: Int)

  /// The remark about a row with this trouble.
  func finding(at line: Int, path: String) -> Finding {
    let (severity, sentence, code): (Finding.Severity, Sentence, String) =
      switch self {
      case .missing:
        (
          .note, Sentence("this row has no name, so it gave no card; fill in its key"),
          "missing-key"
        )
      case .total:
        (
          .note,
          Sentence("this row adds up the others, so it gave no card; nothing needs to be done"),
          "total-row"
        )
      case .ambiguous:
        (
          .warning,
          Sentence(
            "another row of this table has the same key and other cells, so this row gave no card; make the keys differ"
          ),
          "ambiguous-key"
        )
      case .repeated(let first):
        (
          .note,
          Sentence(
            "this row repeats line \(first) word for word and was left out; delete one of them"),
          "duplicate-row"
        )
      }
    return Finding(path: path, line: line, severity: severity, sentence: sentence, code: code)
  }
}
