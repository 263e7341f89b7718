/// How fast a learner answers.
package struct Pace: Hashable, Sendable {
  /// Milliseconds for a card of the queue, its drills included.
  package var perCard: Int

  /// Before anything was measured: 10 seconds a card.
  package static let unknown = Pace(perCard: 10_000)
  /// Whoever takes longer for an answer has left the desk.
  package static let longestAnswer = 60_000

  package init(perCard: Int) {
    self.perCard = perCard
  }

  /// The pace of recent reviews: what all answers took, over the number of scheduled ones.
  package init(of reviews: some Collection<(kind: Review.Kind, took: Int)>) {
    let scheduled = reviews.count { $0.kind == .scheduled }
    let time = reviews.reduce(0) { $0 + min($1.took, Self.longestAnswer) }
    self.init(perCard: scheduled == 0 ? Self.unknown.perCard : max(1, time / scheduled))
  }

  /// Minutes for so many cards, rounded up; 0 for none.
  package func minutes(for cards: Int) -> Int {
    (cards * perCard + 59_999) / 60_000
  }
}
