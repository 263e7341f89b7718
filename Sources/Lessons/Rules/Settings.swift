import Recall

extension Refusal {
  /// Values that one program or one trial happens to have.
  static let settings = Refusal(
    code: "settings-table",
    sentence: Sentence(
      "this table lists the settings or the data of one program, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    guard layout.attributes.count == 1, let column = layout.attributes.first else { return false }
    let values = layout.asked.filter { !$0.isVoid }
    let data = values.count(where: isDatum)
    if layout.isHeaded(column, by: generic), layout.table.isInSection(of: setups) {
      return data * 2 >= values.count
    }
    let identifiers = layout.keys.count { isIdentifier($0.text) }
    return identifiers > 1 && identifiers * 2 > layout.keys.count && data * 3 >= values.count
  }

  /// A name that only programs use, such as `batch_size`.
  private static func isIdentifier(_ text: String) -> Bool {
    text.contains("_")
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// A number, a date, a file name.
  private static func isDatum(_ cell: Cell) -> Bool {
    if cell.kind == .quantity || KeyColumn.isDate(cell.text) { return true }
    let parts = cell.text.split(separator: ".")
    return parts.count == 2 && !cell.text.contains(" ") && parts[1].count <= 5
  }

  /// Headers that say nothing about what the value is.
  private static let generic: WordList = """
    value, values, setting, giá trị, thiết lập, valor, valores, valeur, wert, значение, 値, 值, 값
    """

  private static let setups: WordList = """
    setup, settings, training, training setup, thiết lập, huấn luyện, cài đặt
    configuración, entrenamiento, treinamento, entraînement, einstellungen, настройка, обучение
    設定, 训练, 设置, 설정
    """
}
