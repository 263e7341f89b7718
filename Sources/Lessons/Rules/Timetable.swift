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
    // Ratios such as 1:15 have no hour of two digits.
    if cells.allSatisfy({ CalendarValue.isClockTime($0.text) }),
      cells.contains(where: { $0.text.contains("h") || $0.text.prefix { $0 != ":" }.count == 2 })
    {
      return !isDivision(cells) && !isTranslation(in: layout) { CalendarValue.isClockTime($0.text) }
    }
    if index == 0, areHours(cells) { return true }
    if cells.allSatisfy(CalendarValue.isWeekday) {
      // A whole week may be learnt: its names, and what they come from.
      let isWeek = Set(cells.map(\.folded)).count == cells.count && cells.count == 7
      return (!isWeek || layout.readings.isAll)
        && !isTranslation(in: layout, of: CalendarValue.isWeekday)
    }
    // Weeks that name the rows are for ``plan`` to judge.
    if index > 0, let spans = cells.mapped(by: CalendarValue.numberOfSpan) {
      return isInOrder(spans)
    }
    if let days = cells.mapped(by: CalendarValue.dayOfYear)
      ?? cells.mapped(by: CalendarValue.monthAndDay) ?? hyphenedDays(cells)
    {
      guard !areFractions(cells) else { return false }
      if areWeekly(days) { return true }
      return !CalendarValue.areSpread(days)
        && (index == 0 || (isInOrder(days) && isOfDeadlines(layout, besides: index)))
    }
    if index == 0, let days = cells.mapped(by: CalendarValue.dottedDay) { return areWeekly(days) }
    guard let dates = cells.mapped(by: CalendarValue.date) else { return false }
    return isInOrder(dates) && areAppointments(dates)
  }

  /// `0900`, `1000`, `1100`, or `2000–2200`, `2200–0000`: in even steps, one behind the other; codes of
  /// four digits are not so even.
  private static func areHours(_ cells: [Cell]) -> Bool {
    guard cells.count > 2, let times = cells.mapped(by: CalendarValue.hoursAndMinutes),
      times.contains(where: { $0[0] < 1000 })
    else { return false }
    if times.allSatisfy({ $0.count == 2 }) {
      return zip(times, times.dropFirst()).allSatisfy { $0[1] == $1[0] } && !isDivision(cells)
    }
    let minutes = times.map { $0[0] / 100 * 60 + $0[0] % 100 }
    let steps = Set(zip(minutes, minutes.dropFirst()).map { $1 - $0 })
    return times.allSatisfy { $0.count == 1 } && steps.count == 1
      && steps.allSatisfy { $0 > 0 && $0.isMultiple(of: 5) }
  }

  /// Few ranges of numbers begin with a nought, and of those one begins where another ends.
  private static func hyphenedDays(_ cells: [Cell]) -> [Int]? {
    guard cells.contains(where: { $0.text.hasPrefix("0") || $0.text.contains("-0") }),
      let days = cells.mapped(by: CalendarValue.hyphenedDay)
    else { return nil }
    let adjoin = zip(days, days.dropFirst()).contains { (0...1).contains($1 / 100 - $0 % 100) }
    return adjoin ? nil : days
  }

  /// Hours that divide the day: where one ends the next begins, and the last ends where the first
  /// began.
  private static func isDivision(_ cells: [Cell]) -> Bool {
    let spans = cells.map { cell in
      cell.text.split { "-–—~".contains($0) }.map { $0.filter { !$0.isWhitespace } }
    }
    guard spans.allSatisfy({ $0.count == 2 }) else { return false }
    return zip(spans, spans.dropFirst() + spans.prefix(1)).allSatisfy { $0[1] == $1[0] }
  }

  /// True where two columns or more, and no fewer than the others, say such a thing, each in its own
  /// way.
  private static func isTranslation(in layout: Layout, of isSuch: (Cell) -> Bool) -> Bool {
    let columns = layout.table.header.indices.count { index in
      layout.table.column(index).allSatisfy(isSuch)
    }
    return columns > 1 && columns * 2 >= layout.table.header.count
  }

  /// `1/2`, `3/4`: of days, some come after the twelfth.
  private static func areFractions(_ cells: [Cell]) -> Bool {
    cells.allSatisfy { cell in
      let parts = cell.text.split(separator: "/").compactMap { Int($0) }
      return parts.count == 2 && parts.allSatisfy { $0 <= 12 }
    }
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

  /// Numerals that no number's digits write.
  private static let numerals: [[String]] = [
    ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"],
  ]

  /// True of `作业一`, `作业二` … and of `Part I`, `Part II` ….
  private static func countInNumerals(_ cells: [Cell]) -> Bool {
    numerals.contains { numerals in
      guard let first = cells.first?.text, first.hasSuffix(numerals[0]), cells.count > 1,
        cells.count <= numerals.count
      else { return false }
      let stem = first.dropLast()
      return zip(cells, numerals).allSatisfy { $0.text == stem + $1 }
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
    let isLettered =
      letters.count == cells.count
      && zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return isLettered || countInNumerals(cells)
  }

  /// True of days of a year that lie weeks apart, one behind the other; of numbers few do.
  private static func areWeekly(_ days: [Int]) -> Bool {
    // Any year will do that has no leap day.
    let dates = days.compactMap { day in
      CivilDate(year: 2001, month: day / 100, day: day % 100)?.daysSince1970
    }
    return dates.count == days.count
      && zip(dates, dates.dropFirst()).allSatisfy { $1 > $0 && ($1 - $0).isMultiple(of: 7) }
  }

  private static func isInOrder(_ days: [Int]) -> Bool {
    let pairs = zip(days, days.dropFirst())
    return days.first != days.last && (pairs.allSatisfy(<=) || pairs.allSatisfy(>=))
  }

  /// What is planned or logged lies close together, or weeks apart; what is remembered does not.
  private static func areAppointments(_ dates: [Int]) -> Bool {
    let days = dates.map { date in
      CivilDate(year: date / 10_000, month: date / 100 % 100, day: date % 100)?.daysSince1970 ?? 0
    }
    guard let first = days.min(), let last = days.max(), last > first else { return false }
    let isWeekly = zip(days, days.dropFirst()).allSatisfy { ($1 - $0).isMultiple(of: 7) }
    return dates.allSatisfy { $0 >= 2000_00_00 } && (isWeekly || last - first <= 200)
  }
}
