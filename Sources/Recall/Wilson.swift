/// Where a share truly lies, as far as so few trials can tell.
package struct ShareInterval: Hashable, Sendable {
  /// 0 to 1.
  package var low: Double
  /// 0 to 1, not below ``low``.
  package var high: Double
}

extension Retention {
  /// The 97.5th percentile of the normal distribution, which makes an interval one of 95 %.
  static let z = 1.959963984540054
  /// Of fewer reviews a share says nothing worth showing.
  package static let fewest = 10

  /// Wilson's score interval at 95 % (E. B. Wilson, Journal of the American Statistical Association
  /// 22, 1927, p. 209–212), or nil where nothing was asked.
  package var interval: ShareInterval? {
    guard let rate else { return nil }
    let n = Double(n)
    let square = Self.z * Self.z
    let middle = (rate + square / (2 * n)) / (1 + square / n)
    let spread = rate * (1 - rate) / n + square / (4 * n * n)
    let half = Self.z / (1 + square / n) * spread.squareRoot()
    return ShareInterval(low: max(0, middle - half), high: min(1, middle + half))
  }

  /// True where there are too few reviews for the share to be shown as a figure.
  package var isTooFew: Bool { n < Self.fewest }
}
