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
      || isChecklist(layout.table)
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
      let words = cell.folded.words
      return words.count > 1 && times.contains(words[0])
        && words[1].text.allSatisfy(\.isNumber)
    }
    let header = layout.table.header[0].folded
    let isHeaded = times.contains(header) && KeyColumn.countsRows(column)
    let isDated = (times.contains(header) || dates.contains(header)) && column.allSatisfy(isDay)
    return isHeaded || isDated || (keys > 1 && keys * 2 > column.count)
  }

  /// A day and month such as `01/02`: a date worth knowing for life has its year.
  private static func isDay(_ cell: Cell) -> Bool {
    let parts = cell.text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  private static let dates: WordList = """
    date, ngày tháng, fecha, data, datum, дата, 日付, 日期, 날짜
    """

  private static let times: WordList = """
    week, weeks, day, days, session, tuần, ngày, buổi, semana, día, dia
    semaine, jour, woche, tag, неделя, день
    """

  private static func isChecklist(_ table: Table) -> Bool {
    table.header.indices.contains { index in
      let column = table.column(index)
      let boxes = column.count { ["[ ]", "[x]", "☐", "☑"].contains($0.text.lowercased()) }
      return boxes > 0 && boxes * 2 > column.count
    }
  }
}
