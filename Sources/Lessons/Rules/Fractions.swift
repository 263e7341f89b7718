import Recall

extension Refusal {
  /// Shares and likelihoods to the hundredth: the outcome of one computation.
  static let fractions = Refusal(
    code: "fraction-table",
    sentence: Sentence(
      "this table holds computed fractions between 0 and 1, so no cards were made from it; give them a unit if they are to be learnt"
    )
  ) { layout in
    let cells = layout.asked.filter { !$0.isVoid }
    // Three: two fractions may be properties of two things.
    return cells.count > 2 && cells.allSatisfy { isFraction($0.text) }
  }

  /// `0.34`, `-0.125` and `1.00`, not `0.5` and `3.14`.
  private static func isFraction(_ text: String) -> Bool {
    let number = text.drop { "-−+~≈ ".contains($0) }
    guard let value = Double(number), value <= 1, let point = number.firstIndex(of: ".") else {
      return false
    }
    return number[point...].count > 2
  }
}
