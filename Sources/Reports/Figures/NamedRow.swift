import Recall

/// A row that was forgotten, with its name and deck.
struct NamedRow: Hashable {
  var name: String
  var deck: String
  var retention: Retention

  var times: Int { retention.n - retention.passed }

  /// The rows that were forgotten most often in the period; equals go by deck, then by name.
  static func hardest(in source: StatisticsSource, most: Int) throws -> [NamedRow] {
    let rows = HardRow.hardest(
      of: Forgotten.cards(of: source.selection), among: source.cards, most: most)
    let wordings = try source.wordings(rows.flatMap(\.cards))
    let named = rows.map { row in
      let names = row.cards.compactMap { wordings[$0]?.row }
      return NamedRow(
        name: names.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? "",
        deck: source.decks[row.deck], retention: row.retention)
    }
    return Array(named.sorted(by: isHarder).prefix(most))
  }

  private static func isHarder(_ a: NamedRow, _ b: NamedRow) -> Bool {
    guard a.times == b.times else { return a.times > b.times }
    guard a.retention.n == b.retention.n else { return a.retention.n < b.retention.n }
    guard a.deck == b.deck else { return a.deck.utf8.lexicographicallyPrecedes(b.deck.utf8) }
    return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }
}
