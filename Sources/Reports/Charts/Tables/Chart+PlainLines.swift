import Console
package import Recall

extension Chart {
  /// The chart as sentences for ears and for programs: its title, and a line for each of its rows,
  /// in which every number has its name.
  package func plainLines(in language: Language) -> [String] {
    let rows = sentences
    return ([title] + (rows.isEmpty ? [Self.nothing] : rows)).map { $0.text(in: language).safe() }
  }

  private var sentences: [Sentence] {
    switch self {
    case .bars(let bars): bars.bars.map(\.sentence)
    case .shares(let shares): Self.sentences(of: shares.shares, target: shares.target)
    case .curve(let curve): Self.sentences(of: curve.points, target: curve.target)
    case .heat(let map): map.table.sentences
    case .table(let table): table.sentences
    }
  }

  private static func sentences(of shares: [Share], target: Int) -> [Sentence] {
    guard shares.contains(where: { $0.retention.n > 0 }) else { return [] }
    return [Sentence("Target: \(target)%")] + shares.map(\.sentence)
  }
}

extension Chart.Bar {
  var sentence: Sentence {
    let facts =
      [valueShown] + [rangeShown].compactMap { $0 } + (isMarked ? [Sentence("marked")] : [])
    return Sentence("\(label): \(Sentence(listing: facts))")
  }
}

extension Chart.Share {
  /// The share with its interval, or that it says nothing yet.
  var sentence: Sentence {
    let (n, passed) = (retention.n, retention.passed)
    guard n > 0 else { return Sentence("\(label): no reviews") }
    guard !retention.isTooFew, let tenths = retention.tenthsOfPercent,
      let percents = retention.interval?.percents
    else { return Sentence("\(label): \(passed) of \(n, "review", "reviews"), too few") }
    return Sentence(
      "\(label): \(tenths: tenths)%, \(passed) of \(n) reviews, interval \(percents.low) to \(percents.high)%"
    )
  }
}

extension Chart.Table {
  /// A sentence for each row: what it is about, then each cell behind its head.
  fileprivate var sentences: [Sentence] {
    rows.map { row in
      let facts = zip(heads, row).dropFirst().filter { $0.1 != .nothing }
        .map { Sentence("\($0.0.text) \($0.1)") }
      guard let label = row.first else { return .nothing }
      return facts.isEmpty ? label : Sentence("\(label): \(Sentence(listing: facts))")
    }
  }
}
