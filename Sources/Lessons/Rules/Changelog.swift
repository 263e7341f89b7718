import Recall

extension Refusal {
  /// The history of a document or a program: versions in order, each with its day.
  static let changelog = Refusal(
    code: "changelog-table",
    sentence: Sentence(
      "this table lists the versions of a document or a program, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    let table = layout.table
    guard table.rows.count > 1,
      let versions = table.column(0).mapped(by: { version(in: $0.text) })
    else { return false }
    guard versions.contains(where: { $0.count > 1 }) else { return false }
    let isProgram = versions.contains { $0.count > 2 }
    let isNewestFirst = versions.last?.lexicographicallyPrecedes(versions[0]) == true
    let isDated = table.header.indices.dropFirst().contains { index in
      let cells = table.column(index).filter { !$0.isVoid }
      return !cells.isEmpty
        && cells.allSatisfy {
          CalendarValue.date($0) != nil || CalendarValue.dayOfYear($0) != nil
            || CalendarValue.isMonth($0)
        }
    }
    let isRated =
      table.column(0).allSatisfy { "vV".contains($0.text.first ?? " ") }
      && layout.attributes.contains { areScores(table.column($0)) }
    return isInOrder(versions)
      && (isRated || table.headings.contains { changelogs.contains($0.folded) }
        || (isDated && (isProgram || isNewestFirst)))
  }

  /// The numbers of `1.2`, `v2.0.1` and `2`; nil for other texts.
  private static func version(in text: String) -> [Int]? {
    let core = text.first == "v" || text.first == "V" ? text.dropFirst() : text[...]
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : nil
  }

  /// Marks out of one, which somebody's own versions got in somebody's own trials.
  private static func areScores(_ column: [Cell]) -> Bool {
    let values = column.filter { !$0.isVoid }.mapped { cell -> Double? in
      guard let quantity = Quantity(cell.text), quantity.hasDecimals, quantity.unit.isEmpty else {
        return nil
      }
      return Figures.value(of: cell.text)
    }
    return values.map { $0.count > 1 && $0.allSatisfy { (0...1).contains($0) } } ?? false
  }

  private static func isInOrder(_ versions: [[Int]]) -> Bool {
    let pairs = zip(versions, versions.dropFirst())
    return pairs.allSatisfy { $0.lexicographicallyPrecedes($1) }
      || pairs.allSatisfy { $1.lexicographicallyPrecedes($0) }
  }

  private static let changelogs: WordList = """
    changelog, change log, release notes, revision history, version history, changes
    lịch sử thay đổi, lịch sử phiên bản, nhật ký thay đổi, historial de cambios, registro de cambios
    histórico de alterações, historique des modifications, änderungsverlauf, änderungen
    история изменений, історія змін, historia zmian, historie změn, změny, değişiklik geçmişi
    riwayat perubahan, wijzigingen, endringslogg, ändringslogg, ændringslog, versiohistoria
    istoric modificări, cronologia delle modifiche, ιστορικό αλλαγών, 変更履歴, 更新履歴, 改訂履歴
    变更记录, 变更历史, 更新日志, 修订记录, 修订历史, 变动记录, 변경 이력, 수정 이력, 개정 이력
    """
}
