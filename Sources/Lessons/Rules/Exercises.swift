import Recall

extension Refusal {
  /// Questions to the reader, or the key to their answers.
  static let exercises = Refusal(
    code: "exercise-table",
    sentence: Sentence(
      "this table holds exercises or their solutions by number, so no cards were made from it; put questions into the first column and answers into the second to get cards"
    )
  ) { layout in
    let table = layout.table
    let asksBesideNames = layout.attributes.contains { index in
      let cells = table.column(index).filter { !$0.isVoid }
      let questions = cells.count(where: \.isQuestion)
      return questions > 1 && questions * 2 > cells.count
    }
    if asksBesideNames,
      KeyColumn.countsRows(table.column(0)) || table.isInSection(of: Labels.asides)
    {
      return true
    }
    return isKey(table) || offersChoices(layout)
      || (table.isInSection(of: Labels.exercises) && layout.asked.contains(where: \.isVoid))
  }

  /// Questions, and behind them what may be right under A, B and C.
  private static func offersChoices(_ layout: Layout) -> Bool {
    let letters = layout.table.header.map(\.folded.text)
    let choices = ["abc", "абв", "αβγ"].contains { signs in
      let signs = signs.map(String.init)
      return letters.indices.contains { letters[$0...].starts(with: signs) }
    }
    return choices && layout.keys.count { $0.isQuestion } * 2 > layout.keys.count
  }

  /// Numbers, and the letters of the right choices.
  private static func isKey(_ table: Table) -> Bool {
    let first = table.column(0)
    guard first.count > 2, KeyColumn.countsRows(first) else { return false }
    return table.header.indices.dropFirst().contains { index in
      let letters = table.column(index).mapped { cell -> UInt8? in
        guard let byte = cell.folded.text.utf8.first, cell.text.utf8.count == 1 else { return nil }
        return (0x61...0x66).contains(byte) ? byte : nil
      }
      // A, B, C in their order are labels.
      return letters.map { zip($0, $0.dropFirst()).contains { $0 >= $1 } } ?? false
    }
  }
}
