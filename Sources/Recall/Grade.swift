/// The quality of an answer on SM-2's scale from 0 to 5.
///
/// The words are Wozniak's, shortened (super-memory.com/english/ol/sm2.htm, step 4).
package enum Grade: Int, CaseIterable, Comparable, Sendable {
  /// Complete blackout.
  case blackout = 0
  /// Wrong, but remembered on sight.
  case wrong = 1
  /// Wrong, though it seemed easy to recall. What the key "Again" gives.
  case again = 2
  /// Right with serious difficulty.
  case hard = 3
  /// Right after a hesitation.
  case good = 4
  /// Perfect.
  case easy = 5

  /// True from 3 on: the fact was remembered.
  package var isPass: Bool { self >= .hard }

  /// The four grades that have a key of their own, in the order of the keys `1` to `4`.
  package static let keyed: [Grade] = [.again, .hard, .good, .easy]

  package static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
}
