import Recall

extension Refusal {
  /// What must be installed, and on how strong a machine.
  static let environment = Refusal(
    code: "environment-table",
    sentence: Sentence(
      "this table lists versions or required hardware, which change too often to be learnt, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    guard !layout.attributes.isEmpty else { return false }
    // One recommended figure may be advice; two, the least and the better, are a machine.
    let demanded = layout.attributes.count { layout.isHeaded($0, by: demands) }
    if demanded > 1, demanded == layout.attributes.count, layout.readings.isAll,
      layout.readings.quantities.contains(where: { isOfMachines($0.unit) })
    {
      return true
    }
    // Tools with the versions asked for, and how to see which one is there.
    let shown = layout.attributes.filter { column in
      layout.table.column(column).allSatisfy { $0.isVoid || $0.kind == .code }
    }
    let columns =
      shown.count < layout.attributes.count
      ? layout.attributes.filter { !shown.contains($0) } : layout.attributes
    return columns.allSatisfy { column in
      let cells = layout.table.column(column).filter { !$0.isVoid }
      let numbered = cells.count { isVersion($0.text) }
      return !cells.isEmpty
        && (numbered * 2 > cells.count
          || (numbered > 0 && columns.count == 1 && areReleases(cells))
          || (layout.isHeaded(column, by: versions) && cells.allSatisfy { $0.startsWithNumber }))
    }
  }

  /// Bytes, clock rates and cores; what the body needs has a least amount, too.
  private static func isOfMachines(_ unit: String) -> Bool {
    ["gb", "mb", "tb", "gib", "mib", "ghz", "mhz", "core", "cores", "vcpu", "nhân", "lõi"]
      .contains { unit == $0 || unit.hasPrefix("\($0) ") }
  }

  /// Three numbers with full stops between them: `3.11.4`, `>= 2.0.1`; neither a day such as
  /// `8.5.1945` nor thousands such as `8.435.700`.
  private static func isVersion(_ text: String) -> Bool {
    let number = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let isDate = parts[2].count == 4 && parts.dropLast().allSatisfy { $0.count < 3 }
    let areThousands = parts.dropFirst().allSatisfy { $0.count == 3 }
    return !isDate && !areThousands
  }

  /// Models and releases, most of them with a full stop in their number: `Ubuntu 22.04`, `RTX 3090`.
  private static func areReleases(_ cells: [Cell]) -> Bool {
    let dotted = cells.count { cell in
      let number = cell.text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
      return number.split(separator: ".").count > 1
    }
    return dotted * 2 > cells.count && cells.allSatisfy { $0.text.contains(where: \.isNumber) }
  }

  private static let versions: WordList = """
    version, versions, phiên bản, versión, versão, versione, versie, versi, wersja, verze, verzió
    versiune, sürüm, versio, versjon, έκδοση, версия, версія, الإصدار, संस्करण, バージョン, 版本, 버전
    """

  private static let demands: WordList = """
    minimum, recommended, tối thiểu, khuyến nghị, đề nghị, mínimo, recomendado
    recommandé, empfohlen, минимум, рекомендуется, 最小, 推奨, 最低, 推荐, 최소, 권장
    """
}

extension Layout {
  /// True where the column's header mentions one of the words.
  func isHeaded(_ column: Int, by words: WordList) -> Bool {
    words.isMentioned(in: table.header[column].folded)
  }
}

extension Cell {
  /// True of `3.11`, `>= 2`, `v18`.
  fileprivate var startsWithNumber: Bool {
    let core = text.drop { "<>=≥≤~^vV ".contains($0) }
    return core.first?.isNumber == true
  }
}
