import Recall

extension JSON {
  /// The members of a share: how many reviews, how many of them passed, the share in per cent and
  /// the ends of its interval, all null where nothing was asked.
  static func share(_ retention: Retention) -> JSON {
    let interval = retention.interval
    return [
      "n": .int(retention.n), "passed": .int(retention.passed),
      "percent": percent(retention.rate), "low": percent(interval?.low),
      "high": percent(interval?.high),
    ]
  }

  /// A share from 0 to 1 in per cent with two decimals.
  private static func percent(_ share: Double?) -> JSON {
    share.map { .hundredths(Int(($0 * 10_000).rounded())) } ?? .null
  }
}
