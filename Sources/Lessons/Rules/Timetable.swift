import Recall

extension Refusal {
  /// A timetable or a log: what somebody does, or did, on which day and at what time.
  static let timetable = Refusal(
    code: "timetable",
    sentence: Sentence(
      "this table says what is done on which day or at what time, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    let table = layout.table
    let days = table.header.count(where: CalendarValue.isWeekday)
    if days > 1, days * 2 > table.header.count, table.rows.count > 1 { return true }
    return table.header.indices.contains { index in
      let cells = table.column(index).filter { !$0.isVoid }
      return cells.count > 1 && isOfTimes(cells, at: index, in: layout)
    }
  }

  private static func isOfTimes(_ cells: [Cell], at index: Int, in layout: Layout) -> Bool {
    if cells.allSatisfy({ CalendarValue.isClockTime($0.text) }) { return true }
    if cells.allSatisfy(CalendarValue.isWeekday) {
      // A whole week may be learnt: its names, and what they come from.
      let isWeek = Set(cells.map(\.folded)).count == cells.count && cells.count == 7
      return !isWeek || layout.readings.isAll
    }
    if let spans = cells.mapped(by: CalendarValue.numberOfSpan) { return isInOrder(spans) }
    if let days = cells.mapped(by: CalendarValue.dayOfYear) {
      return index == 0 || (isInOrder(days) && isOfDeadlines(layout, besides: index))
    }
    guard let dates = cells.mapped(by: CalendarValue.date) else { return false }
    return isInOrder(dates) && areOfNow(dates)
  }

  /// Feast days stand in order, too; what is due is numbered, or is due on two days.
  private static func isOfDeadlines(_ layout: Layout, besides index: Int) -> Bool {
    let table = layout.table
    let others = table.header.indices.filter { $0 != index }
    return others.contains { other in
      let cells = table.column(other).filter { !$0.isVoid }
      return cells.count > 1
        && (cells.allSatisfy { CalendarValue.dayOfYear($0) != nil } || areNumbered(cells))
    }
  }

  /// True of `1`, `2` …, `M1`, `M2` …, `Quiz 1`, `Quiz 2` …, `1.0`, `1.1` … and `A`, `B` ….
  private static func areNumbered(_ cells: [Cell]) -> Bool {
    let parts = cells.map { cell -> (stem: Substring, number: Double?) in
      let stem = cell.text.prefix { !$0.isNumber }
      return (stem, Double(cell.text[stem.endIndex...]))
    }
    let numbers = parts.compactMap(\.number)
    if numbers.count == cells.count {
      return Set(parts.map(\.stem)).count == 1 && zip(numbers, numbers.dropFirst()).allSatisfy(<)
    }
    let letters = cells.compactMap { $0.text.utf8.count == 1 ? $0.text.utf8.first : nil }
    return letters.count == cells.count
      && zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  private static func isInOrder(_ days: [Int]) -> Bool {
    let pairs = zip(days, days.dropFirst())
    return days.first != days.last && (pairs.allSatisfy(<=) || pairs.allSatisfy(>=))
  }

  /// Dates of history lie further back, or further apart: what is planned or logged is of these days.
  private static func areOfNow(_ dates: [Int]) -> Bool {
    guard let first = dates.min(), let last = dates.max() else { return false }
    return first >= 2000_00_00 && last - first <= 10_00_00
  }
}
