/// How near a typed answer comes to the card's.
package enum Verdict: String, CaseIterable, Sendable {
  case exact, close, wrong

  /// The grade that a verdict proposes; speed never changes it (typed-answers.md, R15).
  package var grade: Grade {
    switch self {
    case .exact: .good
    case .close: .hard
    case .wrong: .again
    }
  }
}

extension Verdict: Comparable {
  /// A worse verdict is less.
  package static func < (one: Verdict, two: Verdict) -> Bool {
    one.grade.rawValue < two.grade.rawValue
  }
}
