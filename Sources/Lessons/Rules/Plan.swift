import Recall

extension Refusal {
  /// A timetable, a road map or a list to tick off.
  static let plan = Refusal(
    code: "plan-table",
    sentence: Sentence(
      "this table reads as a plan or timetable, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    layout.table.headings.contains { plans.isMentioned(in: $0.folded) } || isTimetable(layout)
      || isChecklist(layout.table) || weighsWork(layout.table)
  }

  private static let plans: WordList = """
    roadmap, timetable, to do, todo, to-do list, agenda, syllabus
    lịch học, thời khóa biểu, kế hoạch học, cronograma, emploi du temps, stundenplan
    расписание, 時間割, 课程表, 시간표
    """

  /// Keys such as `Week 3` or `Ngày 2`.
  private static func isTimetable(_ layout: Layout) -> Bool {
    let column = layout.table.column(0)
    let keys = column.count { cell in
      if CalendarValue.numberOfSpan(cell) != nil { return true }
      let words = cell.folded.words
      return words.count > 1 && CalendarValue.spans.contains(words[0])
        && words[1].text.allSatisfy(\.isNumber)
    }
    // What happens in weeks that skip some is how a thing grows, and no plan.
    let numbers = column.compactMap(CalendarValue.numberOfSpan)
    let skips = zip(numbers, numbers.dropFirst()).contains { $1 > $0 + 1 }
    let header = layout.table.header[0].folded
    // So German writes the week of a year; `kW` is power.
    let isWeek = layout.table.header[0].text == "KW" && !KeyColumn.countsRows(column)
    let isHeaded = (isWeek || CalendarValue.spans.contains(header)) && countsOn(column)
    let isDated =
      (CalendarValue.spans.contains(header) || dates.contains(header)) && column.allSatisfy(isDay)
      && !isSpread(column)
    let isCounted = layout.table.header.indices.dropFirst().contains { index in
      CalendarValue.spans.contains(layout.table.header[index].folded)
        && KeyColumn.countsRows(layout.table.column(index))
    }
    return isHeaded || isCounted || isDated || isOfParts(layout.table)
      || (keys > 1 && keys * 2 > column.count && !skips)
  }

  /// Numbers that go on from a plan's earlier part, and beside them `Chapter 3`, `Chapter 4` ….
  private static func isOfParts(_ table: Table) -> Bool {
    guard countsOn(table.column(0)), !KeyColumn.countsRows(table.column(0)) else { return false }
    let columns = table.header.indices.dropFirst().map(table.column)
    return columns.count > 1
      && columns.allSatisfy { cells in
        let parts = cells.compactMap { cell -> (stem: Substring, number: Int)? in
          let stem = cell.text.prefix { !$0.isNumber }
          guard stem.last == " ", let number = Int(cell.text[stem.endIndex...]) else { return nil }
          return (stem, number)
        }
        return parts.count > 1 && parts.count * 2 > cells.count
          && Set(parts.map(\.stem)).count == 1
          && zip(parts, parts.dropFirst()).allSatisfy { $1.number == $0.number + 1 }
      }
  }

  /// What counts how much towards a mark, and on which day it is due.
  private static func weighsWork(_ table: Table) -> Bool {
    let columns = table.header.indices.dropFirst().map { table.column($0).filter { !$0.isVoid } }
    let isDue = columns.contains { cells in
      let days = cells.count { CalendarValue.dayOfYear($0) != nil }
      return days > 1 && days * 2 > cells.count
    }
    return isDue
      && columns.contains { cells in
        guard cells.count > 1, let weights = cells.mapped(by: { Figures.value(of: $0.text) })
        else { return false }
        return [10, 20, 100].contains(weights.reduce(0, +))
      }
  }

  /// True of 5, 6, 7 …: a part of a longer plan.
  private static func countsOn(_ column: [Cell]) -> Bool {
    let numbers = column.compactMap { Int($0.text) }
    return numbers.count == column.count && numbers.count > 1
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// A day and month such as `01/02` or `12.11`: a date worth knowing for life has its year.
  private static func isDay(_ cell: Cell) -> Bool {
    if CalendarValue.dottedDay(cell) != nil { return true }
    let parts = cell.text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  private static func isSpread(_ column: [Cell]) -> Bool {
    column.mapped { CalendarValue.dayOfYear($0) ?? CalendarValue.dottedDay($0) }
      .map(CalendarValue.areSpread) ?? false
  }

  private static let dates: WordList = """
    date, ngày tháng, fecha, data, datum, dato, termin, tarih, tanggal, päivämäärä, dátum, ημερομηνία
    дата, التاريخ, दिनांक, 日付, 日期, 날짜
    """

  private static func isChecklist(_ table: Table) -> Bool {
    table.header.indices.contains { index in
      let column = table.column(index)
      let marks = column.map(\.text).filter { $0.utf8.count <= 3 }
      let boxes = marks.count { ["[ ]", "[x]", "[X]", "☐", "☑"].contains($0) }
      let open = marks.count { ["☐", "⬜", "◻", "▢", "[ ]"].contains($0) }
      if boxes == 0, open == 0 { return false }
      let ticks = column.count { $0.kind == .tick && !["❌", "✗", "✘", "✖"].contains($0.text) }
      // Beside ticks an open box waits to be ticked; a cross says no.
      return (boxes > 0 && boxes * 2 > column.count)
        || (open > 0 && max(boxes, open) + ticks >= column.count)
    }
  }
}
