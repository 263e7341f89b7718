import Recall
import Storage

extension Shelf {
  /// A learner may pause for so many days before the clock is doubted.
  private static let longestPause = 400

  /// What is odd about the clock; nil where the last answers are of today or of days before it.
  private func clockDoubt() throws -> Sentence? {
    let today = world.today
    guard let newest = try reading({ try $0.newestStudyDay() }),
      !(0...Self.longestPause).contains(today - newest)
    else { return nil }
    return Sentence(
      """
      the clock says \(today), and the last answers are of \(newest); cards are asked as the \
      clock stands
      """)
  }

  /// Says on standard error what is odd about the clock, for those who cannot be asked.
  func warnOfClock() throws {
    guard let doubt = try clockDoubt() else { return }
    world.warn(Sentence("warning: \(doubt)"))
  }

  /// Lets the learner look at an odd clock before the first card.
  func confirmClock() throws {
    guard world.variable("ONTAP_NOW") == nil else { return try warnOfClock() }
    guard let doubt = try clockDoubt() else { return }
    world.warn(doubt)
    guard world.isAgreed(to: Sentence("Study with this clock? [y/N] ")) else {
      throw Failure(Sentence("nothing was changed; set the clock right and start again"))
    }
  }
}
