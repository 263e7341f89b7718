import Recall

/// Which way a table is read.
enum Sense: Hashable, Sendable {
  /// Rows are things, headers say something about them.
  case list
  /// Rows are criteria, headers are things compared.
  case matrix(Sign)

  /// What shows that rows are criteria.
  enum Sign: Hashable, Sendable {
    case corner, criterion, heading, kinds
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
    let isRowPure = table.rows.allSatisfy { row in
      Set(attributes.map { row.cells[$0].kind }).count == 1
    }
    let isEachColumnMixed = attributes.allSatisfy { Set(table.column($0).map(\.kind)).count > 1 }
    return isRowPure && isEachColumnMixed ? .kinds : nil
  }
}
