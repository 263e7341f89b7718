/// Places on a scale: high, very good, slower.
enum Grades {
  /// True of a text that is nothing but a grade, with or without words that strengthen or weaken
  /// it.
  static func isGrade(_ text: Folded) -> Bool {
    guard mayBegin(text.text) else { return false }
    let words = text.text.split(maxSplits: 4, atScalars: isSeparator)
    guard words.count <= 4 else { return false }
    let core = words.filter { !strengths.contains(Folded(String($0))) }.joined(separator: " ")
    return !core.isEmpty && grades.contains(Folded(core))
  }

  /// A quick look: the first word must be one with which a grade or a strength begins.
  private static func mayBegin(_ text: String) -> Bool {
    var letters = 0
    var end = text.utf8.count
    text.scan { scalar, offset in
      if isSeparator(scalar) { end = offset }
      if scalar.isLetter { letters += 1 }
      return end == offset || letters > longestOpening
    }
    guard letters <= longestOpening else { return false }
    guard letters > 0 else { return true }
    let first = text.utf8.prefix(end)
    let isBare = first.last.map { $0 >= 0x80 || Unicode.Scalar($0).isLetter } == true
    guard isBare else { return openings.contains(Folded(String(Substring(first)))) }
    return openingShapes.mayHold(Substring(first))
      && openings.contains(Folded(word: Substring(first)))
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "/", "~", "≈": true
    default: scalar.isWhitespace
    }
  }

  private static let strengths: WordList = """
    very, more, most, less, much, quite, rather, extremely, relatively, to
    rất, khá, hơn, nhất, cực, tương, đối
    muy, más, muito, mais, très, plus, sehr, mehr, очень, более
    molto, più, meno, zeer, meer, minder, mycket, mer, mindre, veldig, meget, hyvin, bardzo, velmi
    nagyon, foarte, çok, sangat, πολύ, дуже, جدا, बहुत, 매우, 아주, 非常, とても, 很
    """

  /// In letters, as no word has more of them than bytes.
  private static let longestOpening = max(strengths.longest, grades.longest)

  /// The first words of the grades, and what strengthens or weakens them.
  private static let openings = grades.firstWords.union(strengths.firstWords)
  private static let openingShapes = WordShapes(openings)

  private static let grades: WordList = """
    low, lower, lowest, medium, moderate, average, normal, high, higher, highest
    good, better, best, bad, worse, worst, poor, fair, excellent, great
    fast, faster, fastest, slow, slower, slowest, easy, hard, difficult, strong, weak
    small, large, big, tiny, huge, minimal, maximal, minimum, maximum, limited, significant
    critical, accurate
    cao, thấp, trung bình, vừa, tốt, kém, tệ, nhanh, chậm, dễ, khó, mạnh, yếu, lớn, nhỏ
    ít, nhiều, hạn chế, tối ưu, chính xác
    alto, alta, medio, media, bajo, baja, bueno, buena, malo, mala, rápido, lento
    médio, média, baixo, baixa, bom, boa, ruim
    élevé, élevée, moyen, moyenne, faible, bon, bonne, mauvais, rapide, lent
    hoch, mittel, niedrig, gut, schlecht, schnell, langsam
    basso, bassa, cattivo, buono, veloce, laag, gemiddeld, hoog, goed, slecht, snel, langzaam
    låg, lågt, hög, högt, medel, måttlig, dålig, snabb, långsam, lav, lavt, høy, høj, høyt, højt
    dårlig, hurtig, rask, matala, korkea, keskitaso, hyvä, huono, nopea, hidas, niski, niska, niskie
    wysoki, wysoka, wysokie, średni, średnia, średnie, dobry, zły, szybki, wolny, nízký, nízká, nízké
    vysoký, vysoká, vysoké, střední, dobrý, špatný, rychlý, pomalý, alacsony, közepes, magas, gyors
    lassú, scăzut, scăzută, mediu, ridicat, ridicată, düşük, orta, yüksek, iyi, kötü, hızlı, yavaş
    rendah, sedang, tinggi, baik, buruk, cepat, lambat, χαμηλός, χαμηλή, χαμηλό, μέτριος, μέτρια
    υψηλός, υψηλή, υψηλό, низький, низька, середній, середня, високий, висока
    منخفض, متوسط, مرتفع, عالي, निम्न, मध्यम, उच्च, कम, अधिक, ต่ำ, ปานกลาง, สูง
    высокий, высокая, высокое, средний, средняя, среднее, низкий, низкая, низкое
    хорошо, плохо, быстро, медленно
    高, 中, 低, 高い, 低い, 普通, 良い, 悪い, 速い, 遅い, 好, 差, 快, 慢
    높음, 보통, 낮음, 좋음, 나쁨, 빠름, 느림, 중간
    """
}
