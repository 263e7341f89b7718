import Recall

extension Refusal {
  /// Counts of somebody's data: figures with a row or a column that adds them up, or with their
  /// shares of a hundred.
  static let tally = Refusal(
    code: "tally-table",
    sentence: Sentence(
      "this table counts the data of one collection, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    if Figures(layout.table).closesAccount { return true }
    guard layout.readings.isAll, layout.readings.quantities.count > 1 else { return false }
    if layout.keys.contains(where: {
      Vocabulary.totals.contains($0.folded) || means.contains($0.folded)
    }) {
      return true
    }
    if layout.attributes.contains(where: { isOfShares($0, layout) }) { return true }
    if isRanking(layout) || isCalculation(layout.keys) || isMonthly(layout)
      || isCrossCount(layout.table)
    {
      return true
    }
    let figures = Figures(layout.table)
    return figures.hasTotalRow || figures.hasTotalColumn || figures.hasShareColumn
      || figures.hasChangeColumn
  }

  /// Month by month what was counted; what has one figure a month may be so in every year.
  private static func isMonthly(_ layout: Layout) -> Bool {
    guard layout.attributes.count > 1, layout.keys.count > 2,
      let months = layout.keys.mapped(by: CalendarValue.monthOfYear)
    else { return false }
    return zip(months, months.dropFirst()).allSatisfy { $1 == $0 % 12 + 1 }
  }

  /// Names of rows that level the others.
  private static let means: WordList = """
    average, mean, trung bình, promedio, média, moyenne, durchschnitt, mittelwert, gemiddelde
    genomsnitt, medelvärde, gjennomsnitt, gennemsnit, keskiarvo, średnia, średnio, průměr, átlag
    среднее, середнє, ortalama, rata-rata, μέσος όρος, المتوسط, औसत, 平均, 平均值, 평균
    """

  /// Lines that are taken off, added and equal to something: `− costs`, `= income`.
  private static func isCalculation(_ keys: [Cell]) -> Bool {
    let signed = keys.filter { key in
      let rest = key.text.dropFirst()
      return key.text.first.map { "-−–+=".contains($0) } == true && rest.first == " "
        && rest.contains(where: \.isLetter)
    }
    return signed.count > 1
  }

  /// A hundred wins are many; a hundred thousand people live in a town.
  private static func isRanking(_ layout: Layout) -> Bool {
    let table = layout.table
    return layout.attributes.count > 1 && ranks.contains(table.header[0].folded)
      && KeyColumn.countsRows(table.column(0))
      && layout.readings.quantities.allSatisfy(\.unit.isEmpty)
      && layout.asked.allSatisfy { (Figures.value(of: $0.text) ?? 0).magnitude < 1000 }
  }

  /// Headers over the places of a contest.
  private static let ranks: WordList = """
    rank, ranking, place, pos, position, platz, rang, puesto, posición, lugar, classificação, classement
    hạng, xếp hạng, место, sıra, miejsce, peringkat, 順位, 名次, 排名, 순위
    """

  /// True of percentages that add up to a hundred, half a point of rounding a row allowed, where they
  /// are shares of counts or were set by somebody, in steps of five; what the air consists of is
  /// neither.
  private static func isOfShares(_ index: Int, _ layout: Layout) -> Bool {
    let shares = layout.table.column(index).filter { !$0.isVoid }.map { cell -> Double? in
      guard cell.text.hasSuffix("%") else { return nil }
      return Double(cell.text.dropLast().replacing(",", with: ".").filter { !$0.isWhitespace })
    }
    guard shares.count > 1, !shares.contains(nil) else { return false }
    let values = shares.compactMap(\.self)
    let isSet = values.count > 2 && values.allSatisfy { $0.truncatingRemainder(dividingBy: 5) == 0 }
    let isOfCounts = layout.attributes.contains { other in
      other != index && layout.table.column(other).allSatisfy { $0.isVoid || Int($0.text) != nil }
    }
    return (isSet || isOfCounts)
      && abs(values.reduce(0, +) - 100) <= 0.5 * Double(values.count)
  }

  /// Whole numbers by what was and what was taken for it: the rows are called as the columns are, or
  /// end as they do.
  private static func isCrossCount(_ table: Table) -> Bool {
    let asked = table.rows.flatMap { $0.cells.dropFirst() }
    guard table.header.count > 2, table.rows.count == table.header.count - 1,
      asked.allSatisfy({ Int($0.text) != nil })
    else { return false }
    let endings = [table.header.dropFirst().map(\.folded), table.column(0).map(\.folded)]
      .map { names in Set(names.map { $0.words.last ?? $0 }) }
    return endings[0].count == table.rows.count && endings[0] == endings[1]
  }
}
