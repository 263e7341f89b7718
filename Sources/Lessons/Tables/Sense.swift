import Recall

/// Which way a table is read.
enum Sense: Hashable, Sendable {
  /// Rows are things, headers say something about them.
  case list
  /// Rows are criteria, headers are things compared.
  case matrix(Sign)

  /// What shows that rows are criteria.
  enum Sign: Hashable, Sendable {
    case corner, criterion, heading, shared, kinds
  }

  init(_ table: Table, key: Int?, attributes: [Int]) {
    self = Sense.sign(in: table, key: key, attributes: attributes).map { .matrix($0) } ?? .list
  }

  /// For the learner who asks what a table was taken for.
  var sentence: Sentence {
    switch self {
    case .list: Sentence("each row is about one thing, and the columns say something about it")
    case .matrix(.corner): Sentence("the first header is empty, so the columns are things compared")
    case .matrix(.criterion):
      Sentence("the first header says that the rows are points of comparison")
    case .matrix(.heading): Sentence("a heading names the columns, so they are the things compared")
    case .matrix(.shared):
      Sentence("the headers are kinds of one thing, so the columns are things compared")
    case .matrix(.kinds):
      Sentence(
        "each row holds one kind of cell and each column several, so the columns are things compared"
      )
    }
  }

  private static func sign(in table: Table, key: Int?, attributes: [Int]) -> Sign? {
    guard let key, key == 0, attributes.count >= 2 else { return nil }
    let describes = attributes.contains {
      Vocabulary.descriptions.isMentioned(in: table.header[$0].folded)
    }
    guard !describes else { return nil }
    let first = table.header[key].folded
    if first.text.isEmpty { return .corner }
    if Vocabulary.criteria.isMentioned(in: first) { return .criterion }
    // "Basalt vs granite": things that a heading names are compared.
    let named = attributes.count { column in
      table.headings.contains { $0.folded.holds(table.header[column].folded) }
    }
    if named > 1 { return .heading }
    if Sense.areKinds(attributes, in: table) { return .shared }
    // A row of its name alone heads those below it.
    let rows = table.rows.filter { row in attributes.contains { row.cells[$0].kind != .empty } }
    let isRowPure = rows.allSatisfy { row in
      Set(attributes.map { row.cells[$0].kind }).count == 1
    }
    let isEachColumnMixed = attributes.allSatisfy { column in
      Set(rows.map { $0.cells[column].kind }).count > 1
    }
    return isRowPure && isEachColumnMixed ? .kinds : nil
  }

  /// True where all headers end alike (`Series circuit`, `Parallel circuit`), a heading names what
  /// they end with, and the cells are words.
  private static func areKinds(_ attributes: [Int], in table: Table) -> Bool {
    let headers = attributes.map { table.header[$0].folded.text }
    guard attributes.count == table.header.count - 1, let first = headers.first,
      !attributes.contains(where: { Labels.properties.contains(table.header[$0].folded) })
    else { return false }
    let ending = headers.dropFirst().reduce(first) { $0.commonEnding(with: $1) }
    let name = ending.drop { $0 == " " || $0 == "-" }
    // A whole word of four letters, or five letters of a longer one.
    guard name.count >= (ending.count > name.count ? 4 : 5), !headers.contains(ending),
      table.headings.contains(where: { $0.folded.text.contains(name) })
    else { return false }
    let cells = attributes.flatMap { table.column($0) }
    return cells.count(where: { $0.kind == .words }) * 2 > cells.count
  }
}

extension String {
  /// What two texts end with in common.
  fileprivate func commonEnding(with other: String) -> String {
    String(zip(reversed(), other.reversed()).prefix { $0 == $1 }.map(\.0).reversed())
  }
}
