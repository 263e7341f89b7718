/// The letters of an answer without their order: a quick measure of which wording was meant.
struct LetterBag {
  private let counts: [UInt32: Int]

  init(_ reading: Reading) {
    counts = Dictionary(reading.spelled.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The wording with the fewest letters that only one of the two has.
  func nearest(of wordings: [ExpectedAnswer.Wording]) -> ExpectedAnswer.Wording? {
    let ranked = wordings.map { (wording: $0, distance: distance(to: LetterBag($0.reading))) }
    return ranked.min { $0.distance < $1.distance }?.wording
  }

  private func distance(to other: LetterBag) -> Int {
    let missing = counts.reduce(0) { $0 + abs($1.value - other.counts[$1.key, default: 0]) }
    return other.counts.reduce(missing) { $0 + (counts[$1.key] == nil ? $1.value : 0) }
  }
}
