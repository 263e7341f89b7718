/// Words that tables use about themselves in any subject.
///
/// They are the common ones of Vietnamese, English, Spanish, Portuguese, French, German, Russian,
/// Japanese, Chinese and Korean; none names a subject.
enum Vocabulary {
  /// True of what authors write where an answer is still missing or stands above.
  static func isPlaceholder(_ text: String) -> Bool {
    (text.utf8.count <= longestPlaceholder && placeholders.contains(text.inSmallLetters))
      || isGap(text)
  }

  /// A line to write on: `____`, `＿＿＿`, `......`.
  private static func isGap(_ text: String) -> Bool {
    // Of `_`, `.`, `…` and `＿` the first bytes; few texts begin so.
    guard let byte = text.utf8.first, [0x5F, 0x2E, 0xE2, 0xEF].contains(byte),
      let first = text.first, "_＿.…".contains(first)
    else { return false }
    return text.dropFirst(2).allSatisfy { $0 == first } && text.dropFirst().first == first
  }

  /// In bytes.
  private static let longestPlaceholder = placeholders.map(\.utf8.count).max() ?? 0

  private static let placeholders: Set<String> = [
    "-", "--", "---", "—", "–", "―", "/", "?", "??", "???", ".", "..", "...", "…",
    "n/a", "na", "n.a.", "todo", "tbd", "tba", "fixme",
    "〃", "″", "\"", "''", "同左", "同上", "同右", "동일", "위와 같음",
    "ditto", "idem", "id.", "ídem", "same as above", "như trên", "wie oben", "то же",
  ]

  /// Answers to a question that leaves two choices, and those in between.
  static let yesNo: WordList = """
    yes, no, true, false, y, n, maybe, sometimes, partial, partly, supported, not supported
    có, không, đúng, sai, một phần
    sí, si, sim, não, talvez, quizás, verdadero, falso, verdadeiro
    oui, non, peut-être, vrai, faux, ja, nein, teilweise, wahr, falsch
    да, нет, возможно, частично
    はい, いいえ, あり, なし, 有, 无, 無, 是, 否, 예, 네, 아니오, 있음, 없음, 가능, 불가능
    """

  /// First headers of tables whose rows are points of comparison.
  static let criteria: WordList = """
    criterion, criteria, aspect, feature, property, characteristic, attribute, dimension, factor
    tiêu chí, đặc điểm, khía cạnh, thuộc tính, đặc tính, tính chất, tính năng, yếu tố
    criterio, característica, aspecto, propiedad, critério, propriedade
    critère, caractéristique, propriété, kriterium, merkmal, eigenschaft
    критерий, свойство, характеристика, признак
    cecha, kryterium, kryteria, kritérium, vlastnost, özellik, ölçüt, kriter, kriteria, perbandingan
    κριτήριο, χαρακτηριστικό, ominaisuus, egenskap, egenskab, caratteristica, proprietà
    特徴, 項目, 観点, 特性, 特征, 方面, 属性, 구분, 기준, 특징, 특성, 항목
    """

  /// Headers of columns that say what a thing is, so that the thing can be told from the cell.
  static let descriptions: WordList = """
    description, meaning, role, function, definition, name, focus, purpose, explanation
    what it does, operation, sense, translation
    mô tả, ý nghĩa, vai trò, chức năng, định nghĩa, tên, mục đích, nội dung, giải thích
    nghĩa, khái niệm, đặc điểm
    descripción, significado, definición, función, nombre, propósito
    descrição, definição, função, nome, finalidade
    signification, définition, fonction, nom, rôle, beschreibung, bedeutung, funktion, zweck
    описание, значение, определение, назначение, функция, название
    説明, 意味, 定義, 役割, 名前, 名称, 目的, 描述, 含义, 作用, 功能, 定义
    설명, 의미, 역할, 기능, 정의, 이름, 목적
    """

  /// Headers of columns of remarks about the table itself.
  static let notes: WordList = """
    note, notes, remark, remarks, comment, comments, usage
    ghi chú, nota, notas, observaciones, observações, remarque, remarques
    anmerkung, bemerkung, примечание, 備考, 备注, 注, 비고
    """

  /// Headers of columns that only count the rows.
  static let rowNumbers: WordList = """
    #, no, nr, n°, nº, №, num, number, id, index, idx, rank, order
    stt, tt, lp, l.p, sıra, sıra no, rang, platz, puesto, place, hạng, xếp hạng, orden, ordem, ordre
    nr, br, č, sr. no, s. no, sl. no, α/α, бр, номер, п/п, место, क्रम, क्रमांक, ลำดับ, رقم, 順位, 名次, 순위, 번호, 番号, 順番, 序号, 编号, 번호, 순서
    """

  /// Names of rows that add up the others.
  static let totals: WordList = """
    total, totals, grand total, sum, subtotal, overall
    tổng, tổng cộng, tổng số, suma, soma, somme, gesamt, summe, итого, всего, razem, łącznie
    összesen, celkem, spolu, yhteensä, summa, totalt, i alt, σύνολο, усього, разом, ukupno
    toplam, jumlah, totale, insgesamt, totaal, कुल, รวม, المجموع, 合計, 计, 合计, 총계, 합계
    """
}
