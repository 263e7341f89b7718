/// What a learner has said of a card besides answering it: the fold of the card's acts.
package struct Standing: Hashable, Sendable {
  package var isSuspended = false
  package var isFlagged = false
  package var isMarked = false
  /// The study day on which the card is not asked.
  package var buried: StudyDay?
  /// The study day on which neither the card nor its siblings are asked.
  package var buriedWithSiblings: StudyDay?

  package init() {}

  /// Takes the card's next act in replay order.
  package mutating func take(_ kind: Act.Kind, on day: StudyDay) {
    switch kind {
    case .suspend: isSuspended = true
    case .resume: isSuspended = false
    case .bury: buried = day
    case .burySiblings: buriedWithSiblings = day
    case .flag: isFlagged = true
    case .unflag: isFlagged = false
    case .mark: isMarked = true
    case .unmark: isMarked = false
    case .answered, .clock, .edit, .reset, .more, .setting, .void, .lost: break
    }
  }

  /// True where the card waits for another day.
  package func isBuried(on day: StudyDay) -> Bool {
    buried == day || buriedWithSiblings == day
  }
}
