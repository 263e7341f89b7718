import Recall

extension Refusal {
  /// Figures that the author estimated or measured once: a heading says so, or parts in unlike
  /// units with a sum.
  static let estimates = Refusal(
    code: "estimate-table",
    sentence: Sentence(
      "this table holds estimates or one measurement, so no cards were made from it; move it under another heading if that is wrong"
    )
  ) { layout in
    let readings = layout.readings
    guard readings.isAll else { return false }
    if layout.table.isInSection(of: words) { return true }
    let units = Set(readings.quantities.map(\.unit))
    let open = readings.quantities.count(where: \.isApproximate)
    let hasTotal = layout.keys.contains { Vocabulary.totals.contains($0.folded) }
    // A name with one property has one unit; three units in a column are a bill.
    return open * 2 > readings.quantities.count
      && ((hasTotal && units.count > 1) || (units.count > 2 && layout.attributes.count == 1))
  }

  private static let words: WordList = """
    estimate, estimates, estimated, measured, actual, benchmark, benchmarks, performance
    ước tính, thực tế, hiệu năng, hiệu suất
    estimación, rendimiento, estimativa, desempenho, estimation, schätzung, leistung
    оценка, производительность, 見積もり, 性能, 估计, 추정, 성능
    """
}
