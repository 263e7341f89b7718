import Recall

extension Refusal {
  /// Numbers for numbers, the second ones with decimals or the first ones repeated: a series of
  /// trials.
  static let trials = Refusal(
    code: "trial-table",
    sentence: Sentence(
      "this table sets numbers against numbers, as trials do, so no cards were made from it; name the rows to get cards"
    )
  ) { layout in
    if isLog(layout) { return true }
    let readings = layout.readings
    guard readings.isAll, layout.keys.allSatisfy({ $0.kind == .quantity }) else { return false }
    let isRepeated = Set(layout.keys.map(\.text)).count < layout.keys.count
    // `1 inch`, `1 foot`: the units are the names.
    let units = Set(layout.keys.compactMap { Quantity($0.text)?.unit })
    guard units.count < 2 else { return false }
    // Numbers beside row numbers or years name nothing; four columns of numbers are a series.
    return isRepeated || layout.key != 0 || layout.table.header.count > 3
      || readings.quantities.contains(where: \.hasDecimals)
  }

  /// Turn by turn what was measured, and at most some words beside it.
  private static func isLog(_ layout: Layout) -> Bool {
    guard let key = layout.key, key > 0, KeyColumn.countsRows(layout.table.column(0)),
      layout.keys.allSatisfy({ $0.kind == .quantity })
    else { return false }
    let columns = layout.attributes.map(layout.table.column).filter { !KeyColumn.countsRows($0) }
    let cells = columns.joined().filter { !$0.isVoid }
    let marks = cells.count { [.quantity, .grade, .tick, .yesNo].contains($0.kind) }
    return marks * 5 >= cells.count * 3
  }
}
