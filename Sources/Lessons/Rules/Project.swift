import Recall

extension Refusal {
  /// The state or the design of the author's own project.
  static let project = Refusal(
    code: "project-table",
    sentence: Sentence(
      "this table reads as the state of a project rather than knowledge, so no cards were made from it; move it under another heading if that is wrong"
    )
  ) { layout in
    isReport(layout.table.lesson, layout.table.headings) || comparesOwnWork(layout.table)
      || showsStates(layout)
  }

  /// Two signs of three: a file name in capitals, a title with a picture of success, a word for
  /// reports.
  static func isReport(_ lesson: LessonName, _ headings: [Heading]) -> Bool {
    let isProud = headings.first { $0.level == 1 }?.isProud == true
    return [lesson.isInCapitals, isProud, lesson.namesReport].filter { $0 }.count >= 2
  }

  /// A header such as `Our model` or `Your system`.
  private static func comparesOwnWork(_ table: Table) -> Bool {
    let owners: Set<Substring> = ["your", "our", "my"]
    return table.header.dropFirst().contains { header in
      let words = header.folded.text.split(separator: " ")
      return words.count > 1 && owners.contains(words[0])
    }
  }

  /// A column of states: done, in progress, to do.
  private static func showsStates(_ layout: Layout) -> Bool {
    layout.attributes.contains { index in
      let filled = layout.table.column(index).filter {
        !$0.isVoid || $0.text.lowercased() == "todo"
      }
      let matches = filled.count { cell in
        let words = cell.folded
        return words.words.count <= 3 && states.isMentioned(in: words)
      }
      return filled.count > 1 && matches * 2 > filled.count
    }
  }

  private static let states: WordList = """
    done, todo, to do, in progress, not started, doing, blocked
    pass, fail, passed, failed, pending, wip, completed, finished, planned
    fertig, erledigt, in arbeit, hecho, pendiente, en curso, feito, em andamento, fait, en cours
    готово, в работе, xong, đã xong, đang làm, chưa làm, đang theo dõi, đã xử lý
    完了, 未完了, 進行中, 已完成, 进行中, 完成, 완료, 진행 중, 진행중
    """
}
