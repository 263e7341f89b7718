import Recall

extension Refusal {
  /// Readings of one experiment.
  static let run = Refusal(
    code: "run-table",
    sentence: Sentence(
      "this table holds readings of one run, which differ the next time, so no cards were made from it; move it under another heading if that is wrong"
    )
  ) { layout in
    let readings = layout.readings
    let headers = layout.table.header.map(\.folded)
    if readings.prevail, headers.contains(where: turns.isMentioned) { return true }
    if readings.isAll, layout.asksOnly(scores) || headers.first.map(metrics.contains) == true {
      return true
    }
    let areNumbers = layout.keys.allSatisfy { $0.kind == .quantity }
    let seconds = readings.quantities.count { Refusal.isSeconds($0.unit) }
    if isSeries(layout.attributes.map { layout.table.header[$0].text }),
      areNumbers || (readings.isAll && seconds == readings.quantities.count)
    {
      return true
    }
    if readings.isAll, headers.count(where: sampleFigures.contains) > 2 { return true }
    if layout.attributes.contains(where: { isOfParts(layout.table.column($0)) }) { return true }
    // A comparison in words and grades is a lesson drawn from results, not a result.
    let isLesson = layout.isMatrix && readings.quantities.isEmpty
    guard layout.table.isInSection(of: results), !isLesson else { return false }
    return (readings.prevail && !readings.areCounts)
      || headers.dropFirst().contains(where: measures.isMentioned)
  }

  /// True of `0 / 40`, `22 / 40`: so many of those that were looked at.
  private static func isOfParts(_ column: [Cell]) -> Bool {
    let cells = column.filter { !$0.isVoid }
    let parts = cells.compactMap { cell -> (Int, Int)? in
      let numbers = cell.text.split(separator: "/").map { $0.filter { !$0.isWhitespace } }
      guard numbers.count == 2, let part = Int(numbers[0]), let whole = Int(numbers[1]) else {
        return nil
      }
      return part <= whole ? (part, whole) : nil
    }
    guard parts.count > 1, parts.count == cells.count, let whole = parts.first?.1 else {
      return false
    }
    return whole >= 10 && parts.allSatisfy { $0.1 == whole }
  }

  /// True of `n = 1000`, `n = 10000`: one thing in several amounts.
  private static func isSeries(_ headers: [String]) -> Bool {
    let stems = Set(headers.map { $0.prefix { !$0.isNumber } })
    return headers.count > 1 && stems.count == 1 && stems != [""]
      && headers.allSatisfy { $0.contains(where: \.isNumber) }
  }

  /// What is computed of a sample.
  private static let sampleFigures: WordList = """
    n, mean, median, sd, std, se, sem, var, variance, t, z, f, df, p, p-value, ci, min, max
    """

  /// Headers that count the turns of a process.
  private static let turns: WordList = """
    epoch, epochs, iteration, iterations, trial, trials, checkpoint, эпоха, エポック, 에폭
    """

  /// First headers over the names of figures.
  private static let metrics: WordList = """
    metric, metrics, statistic, chỉ số, métrica, métricas, métrique, kennzahl, показатель
    指標, 指标, 지표
    """

  /// Headers of figures that an experiment gives.
  private static let scores: WordList = """
    loss, accuracy, score, scores, speedup, runtime, throughput, f1, độ chính xác, điểm số
    precisión, exactitude, genauigkeit, точность, 精度, 정확도
    """

  private static let measures: WordList = """
    time, speed, speedup, loss, accuracy, score, latency, throughput, runtime, duration
    thời gian, tốc độ, độ chính xác, tiempo, tempo, temps, zeit, время, точность
    時間, 精度, 时间, 시간, 정확도
    """

  private static let results: WordList = """
    result, results, experiment, experiments, experimental
    kết quả, thực nghiệm, thí nghiệm, thử nghiệm
    resultado, resultados, experimento, experimentos, résultat, résultats, expérience
    ergebnis, ergebnisse, experimente, результат, результаты, эксперимент
    結果, 実験, 结果, 实验, 결과, 실험
    """
}

extension Layout {
  /// True where every header that is asked mentions one of the words.
  fileprivate func asksOnly(_ words: WordList) -> Bool {
    !attributes.isEmpty
      && attributes.allSatisfy { words.isMentioned(in: table.header[$0].folded) }
  }
}
