import Recall

/// The reverse cards: attribute and cell in, key out.
struct KeyCards: Sendable {
  let layout: Layout

  /// The reverse cards of a row, in the order of its columns; none where rows are criteria.
  func cards(of row: Table.Row) -> [Card] {
    guard let key = layout.key, !layout.isMatrix, !asksQuestions else { return [] }
    return columns.compactMap { try? card(of: row, key: row.cells[key], column: $0) }
  }

  /// True where the rows are questions: nobody is asked what was asked.
  private let asksQuestions: Bool

  /// The card that asks for a row's name by the cell of a column, or why there is none.
  func card(of row: Table.Row, key: Cell, column: Int) throws(KeyDoubt) -> Card {
    guard !asksQuestions else { throw .asks }
    guard let column = columns.first(where: { $0.index == column }) else { throw .figures }
    return try card(of: row, key: key, column: column)
  }

  /// The columns whose cells can tell their row, with each cell's wordings counted.
  private let columns: [Column]

  private struct Column: Sendable {
    let index: Int
    let describes: Bool
    /// True of descriptions, of which some may sound like grades.
    let isOfDescriptions: Bool
    let occurrences: [Folded: Int]
  }

  /// How many keys hold a word: a word of one key only gives that key away.
  private let keyWords: [Folded: Int]

  /// True where most keys are words, so that code beside them is what they stand for.
  private let hasNamedKeys: Bool

  /// True where other keys are signs, so that a question mark is one, too.
  private let hasSignKeys: Bool

  /// How many keys are the same but for a remark in brackets.
  private let shortKeys: [String: Int]

  init(layout: Layout) {
    self.layout = layout
    asksQuestions = layout.keys.count(where: \.isQuestion) * 2 > layout.keys.count
    shortKeys = Dictionary(
      layout.keys.map { (Wordings.withoutRemark($0) ?? $0.text, 1) }, uniquingKeysWith: +)
    hasNamedKeys = layout.keys.count { $0.kind == .words } * 2 > layout.keys.count
    hasSignKeys = layout.keys.count { $0.kind == .symbol } > 1
    columns = layout.attributes.compactMap { index in
      let cells = layout.table.column(index)
      // A group that is written once stands for all rows below it.
      let isMerged = index < layout.key ?? 0 && cells.contains { $0.kind == .empty }
      guard !isMerged, !layout.remarks.contains(index) else { return nil }
      let filled = cells.filter { !$0.isVoid }
      let wordy = filled.count { $0.kind == .words || $0.kind == .code }
      // Four of five: beside figures and grades a stray word tells no row.
      let isMixed = wordy * 5 < filled.count * 4
      let isOfDescriptions = KeyCards.describe(filled)
      guard !isMixed || isOfDescriptions else { return nil }
      return Column(
        index: index,
        describes: index == layout.attributes.first
          || Vocabulary.descriptions.isMentioned(in: layout.table.header[index].folded),
        isOfDescriptions: isOfDescriptions,
        occurrences: Dictionary(cells.map { ($0.folded, 1) }, uniquingKeysWith: +))
    }
    keyWords = Dictionary(
      layout.keys.flatMap { Set(KeyCards.words(of: $0)) }.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// True of descriptions of which some sound like grades: no two are the same, all but grades are
  /// words, and half have several of them.
  private static func describe(_ cells: [Cell]) -> Bool {
    cells.allSatisfy { $0.kind == .words || $0.kind == .grade }
      && cells.count { $0.kind == .words && $0.text.contains(" ") } * 2 >= cells.count
      && Set(cells.map(\.folded)).count == cells.count
  }

  private func card(of row: Table.Row, key: Cell, column: Column) throws(KeyDoubt) -> Card {
    let cell = row.cells[column.index]
    if let doubt = doubt(about: cell, key: key, column: column) { throw doubt }
    let attribute = layout.table.label(column.index)
    let prompt = Question.reverse(
      attribute: attribute, cell: cell.text, keyLabel: layout.table.label(layout.key ?? 0))
    let shown = Folded(prompt)
    guard !shown.holds(key.folded) else { throw .inQuestion }
    return Card(
      kind: .reverse, direction: .reverse, prompt: prompt, answer: key.text,
      accept: wordings(of: key, asked: shown), isLiteral: key.isCode,
      context: layout.table.context(hiding: key.folded), key: key.text, attribute: attribute,
      line: row.line, table: layout.table.line)
  }

  /// A remark in brackets that tells two keys apart must be said.
  private func wordings(of key: Cell, asked prompt: Folded) -> [String] {
    Wordings.others(of: key, asked: prompt).filter { shortKeys[$0] == 1 }
  }

  private func doubt(about cell: Cell, key: Cell, column: Column) -> KeyDoubt? {
    switch (cell.kind, key.kind) {
    case (.words, .placeholder): if !hasSignKeys { return .kind }
    case (_, .empty), (_, .placeholder), (_, .tick): return .kind
    case (.words, _): break
    case (.grade, .words):
      if !column.isOfDescriptions || !cell.text.contains(" ") { return .kind }
    case (.code, .words): if !hasNamedKeys { return .kind }
    case (.empty, _), (.placeholder, _), (.tick, _), (.symbol, _), (.yesNo, _), (.grade, _),
      (.quantity, _), (.formula, _), (.code, _):
      return .kind
    }
    if column.occurrences[cell.folded] != 1 { return .repeated }
    guard cell.isShort, key.isShort else { return .long }
    let isLetter = cell.text.dropFirst().isEmpty
    guard !isLetter, column.describes || KeyCards.isTelling(cell.text) else { return .vague }
    if key.folded.holds(cell.folded) || cell.givesAway(key) { return .holdsKey }
    let given = Set(KeyCards.words(of: cell))
    let sharesWord = KeyCards.words(of: key).contains { word in
      keyWords[word] == 1 && (given.contains(word) || given.contains { $0.isInflected(word) })
    }
    return sharesWord ? .sharesWord : nil
  }

  /// Three words, or four letters where words are not spaced: enough to be about one thing.
  private static func isTelling(_ text: String) -> Bool {
    text.isUnspaced ? text.count >= 4 : text.utf8.count { $0 == UInt8(ascii: " ") } >= 2
  }

  /// The words of three letters and more, which can give something away.
  private static func words(of cell: Cell) -> [Folded] {
    cell.folded.words.filter { $0.text.utf8.count > 2 && !$0.text.dropFirst(2).isEmpty }
  }
}

extension Cell {
  /// True where a part of the key stands in the cell within a longer run of letters, as it does in
  /// writing without spaces.
  fileprivate func givesAway(_ key: Cell) -> Bool {
    guard text.isUnspaced else { return false }
    return key.folded.words.contains { word in
      word.text.utf8.count > 2 && folded.text.contains(word.text)
    }
  }
}

extension Folded {
  /// True of two forms of one word: four letters and three quarters of the shorter one in common.
  fileprivate func isInflected(_ other: Folded) -> Bool {
    let shared = zip(text, other.text).prefix { $0 == $1 }.count
    return shared >= 4 && shared * 4 >= min(text.count, other.text.count) * 3
      && max(text.count, other.text.count) - shared <= 3
  }
}
