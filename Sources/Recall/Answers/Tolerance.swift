/// How many slips a word may have and still be meant (typed-answers.md, R13).
enum Tolerance {
  /// The slips that a word or a whole answer of so many letters may have.
  static func faults(letters: Int) -> Int {
    switch letters {
    case ...3: 0
    case ...7: 1
    case ...14: 2
    default: 3
    }
  }

  /// The slips that two texts with other word breaks may have, and the letters that they must have.
  static let faultsAcrossWords = 1
  static let shortestAcrossWords = 8
}
