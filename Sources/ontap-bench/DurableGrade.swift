import Foundation
import Recall
import Storage

/// How long one grade takes until it is on the disk, beside the least that a disk can do.
struct DurableGrade {
  private static let page = 4096
  /// Milliseconds from one answer to the next, on the log's clock.
  private static let pace = 2000

  let made: MadeLibrary
  let grades: Int

  /// Grades today's cards in turn with writing and syncing one page of a file beside the library.
  func figures() throws -> [Figure] {
    let library = try made.open()
    let cards = try library.day(made.today, limits: DayLimits(new: Limit(grades))).candidates.map(
      \.id
    ).prefix(grades)
    let file = open(made.file("page"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw BenchFailure("the folder for temporary files cannot be written") }
    defer { close(file) }
    let page = [UInt8](repeating: 0x55, count: Self.page)
    var plain = Samples()
    var durable = Samples()
    var now = made.now
    for (place, card) in cards.enumerated() {
      try plain.time {
        guard pwrite(file, page, page.count, 0) == page.count, fsync(file) == 0 else {
          throw BenchFailure("the disk refuses a page")
        }
      }
      now.milliseconds += Self.pace
      let grade = Grade.keyed[place % Grade.keyed.count]
      let answer = Answer(
        card: card, grade: grade, took: Self.pace, mode: .flip, at: now, day: made.today)
      _ = try durable.time { try library.record(answer, as: .scheduled) }
    }
    let subject = made.size.name
    return [
      Figure(subject: subject, name: "one page written and synced", value: .time(plain)),
      Figure(subject: subject, name: "one grade, durable", value: .time(durable)),
    ]
      + Figure.ratio(
        subject, "one grade / one page synced", durable.median, to: plain.median)
  }
}
