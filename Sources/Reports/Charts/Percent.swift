package import Recall

extension Retention {
  /// The share remembered in tenths of a per cent, rounded to the nearest; nil where nothing was
  /// asked.
  package var tenthsOfPercent: Int? {
    rate.map { Int(($0 * 1000).rounded()) }
  }

  /// Several shares as one.
  static func joined(_ parts: some Sequence<Retention>) -> Retention {
    parts.reduce(into: Retention()) { all, part in
      all.n += part.n
      all.passed += part.passed
    }
  }
}

extension ShareInterval {
  /// Its ends in whole per cent, rounded to the nearest.
  package var percents: (low: Int, high: Int) {
    (Int((low * 100).rounded()), Int((high * 100).rounded()))
  }
}
