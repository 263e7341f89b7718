/// A review that stands, with what its card's schedule said before it: 32 bytes, so that a million of
/// them can be counted in one go.
package struct PastReview: Hashable, Sendable, BitwiseCopyable {
  /// Milliseconds since 1970-01-01T00:00Z.
  package let at: Int64
  /// The card's place in ``History/cards``.
  package let card: UInt32
  private let dayNumber: Int32
  /// Milliseconds from question to grade, -1 where they were not measured.
  private let time: Int32
  /// Days from the card's last scheduled review to the one that was due, 0 for a new card.
  private let intervalBefore: UInt16
  /// Minutes that local time was ahead of UTC.
  private let offset: Int16
  private let gradeNumber: UInt8
  private let kindNumber: UInt8
  private let modeNumber: UInt8
  // Reviews are kept in a file as they lie in memory, so that every byte of them has a value.
  private let spareByte: UInt8 = 0
  private let spareWord: UInt32 = 0

  package init(
    at: Moment, card: Int, day: StudyDay, took: Int?, before: Schedule?, grade: Grade,
    kind: Review.Kind, mode: Review.Mode
  ) {
    self.at = Int64(at.milliseconds)
    self.card = UInt32(clamping: card)
    dayNumber = Int32(clamping: day.number)
    time = took.map { Int32(clamping: max(0, $0)) } ?? -1
    intervalBefore = UInt16(clamping: before?.interval ?? 0)
    offset = Int16(clamping: at.utcOffset)
    gradeNumber = UInt8(grade.rawValue)
    kindNumber =
      switch kind {
      case .scheduled: 0
      case .drill: 1
      case .cram: 2
      }
    modeNumber =
      switch mode {
      case .flip: 0
      case .type: 1
      case .choice: 2
      case .script: 3
      }
  }

  package var day: StudyDay { StudyDay(Int(dayNumber)) }

  /// Milliseconds from question to grade, where they were measured.
  package var took: Int? { time < 0 ? nil : Int(time) }

  /// Days of the card's interval before the answer; 0 for a card that had none yet.
  package var interval: Int { Int(intervalBefore) }

  package var grade: Grade { Grade(rawValue: Int(gradeNumber)) ?? .blackout }

  package var isPass: Bool { gradeNumber >= Grade.hard.rawValue }

  package var kind: Review.Kind {
    switch kindNumber {
    case 0: .scheduled
    case 1: .drill
    default: .cram
    }
  }

  package var mode: Review.Mode {
    switch modeNumber {
    case 0: .flip
    case 1: .type
    case 2: .choice
    default: .script
    }
  }

  /// The hour of the clock on the learner's wall, 0 to 23.
  package var hour: Int {
    let minutes = Int(at).floored(by: 60_000) + Int(offset)
    return minutes.floored(by: 60) - minutes.floored(by: 1440) * 24
  }

  /// True where the answer says whether something was remembered: a scheduled review of a card with
  /// an interval of a day or more.
  package var countsForRetention: Bool { kindNumber == 0 && intervalBefore > 0 }

  /// True for the first answer to a new card.
  package var isFirst: Bool { kindNumber == 0 && intervalBefore == 0 }

  package var isMature: Bool { interval >= CardState.matureInterval }
}
