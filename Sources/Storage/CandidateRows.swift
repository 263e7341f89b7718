import GRDB
import Recall

extension Candidate {
  /// - Parameter schedule: The one before the first answer of the study day.
  init?(row: Row, schedule: Schedule?, on day: StudyDay) {
    guard let id = CardID(row["id"] as String),
      let direction = Card.Direction(rawValue: row["direction"])
    else { return nil }
    let standing = Standing(row: row)
    self.init(
      id: id, deck: row["deck"], fact: Fact(hash: UInt64(bitPattern: row["fact"])),
      row: UInt64(bitPattern: row["row_hash"]), direction: direction, schedule: schedule,
      isAway: standing.isSuspended || standing.isBuried(on: day))
  }
}
