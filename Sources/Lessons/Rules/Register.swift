import Recall

extension Refusal {
  /// A list of figures, tables or inventory numbers: the keys are labels that some document gave.
  static let register = Refusal(
    code: "register-table",
    sentence: Sentence(
      "the rows of this table are numbered labels of one document or inventory, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    let keys = layout.keys.filter { !$0.isVoid }
    guard keys.count > 1 else { return false }
    let stems = Set(keys.map { stem(of: $0.text) })
    guard stems.count == 1, let stem = stems.first, let stem else { return false }
    return stem.last == "_" || stem.last == "-"
      ? stem.contains(where: \.isLetter) && areCodes(keys)
      : labels.contains(Folded(stem))
  }

  /// What stands before the number at the end: `INV_` of `INV_001`; nil where there is no number.
  private static func stem(of text: String) -> String? {
    let stem = text.prefix { !$0.isNumber }
    let number = text[stem.endIndex...]
    guard !stem.isEmpty, !number.isEmpty, number.allSatisfy({ $0.isNumber || $0 == "." }) else {
      return nil
    }
    return String(stem)
  }

  /// Numbers filled up with noughts: `001`.
  private static func areCodes(_ keys: [Cell]) -> Bool {
    keys.contains { $0.text.drop { !$0.isNumber }.first == "0" }
  }

  private static let labels: WordList = """
    figure, fig, table, image, listing, appendix, hình, bảng, phụ lục, figura, tabla, tabela
    tableau, abbildung, abb, tabelle, рисунок, рис, таблица, rysunek, obrázek, şekil, tablo
    図, 表, 图, 그림, 표
    """
}
