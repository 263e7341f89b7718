/// The letters of an answer without their order: a quick measure of which wording was meant.
struct LetterBag {
  private let sorted: [UInt32]

  init(_ reading: Reading) {
    sorted = reading.spelled.sorted()
  }

  /// The wording with the fewest letters that only one of the two has.
  func nearest(of wordings: [ExpectedAnswer.Wording]) -> ExpectedAnswer.Wording? {
    let ranked = wordings.map { (wording: $0, distance: distance(to: LetterBag($0.reading))) }
    return ranked.min { $0.distance < $1.distance }?.wording
  }

  private func distance(to other: LetterBag) -> Int {
    var (here, there, shared) = (0, 0, 0)
    while here < sorted.count, there < other.sorted.count {
      let (one, two) = (sorted[here], other.sorted[there])
      if one == two { shared += 1 }
      if one <= two { here += 1 }
      if two <= one { there += 1 }
    }
    return sorted.count + other.sorted.count - 2 * shared
  }
}
