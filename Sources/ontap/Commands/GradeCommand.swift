import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap grade`: answers a card with a grade, without showing it.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Give a card a grade from 0 to 5, as scripts do.")

  @OptionGroup var card: CardArgument
  @Argument(help: "0 to 5: 0-2 forgotten, 3 hard, 4 good, 5 easy.")
  var grade: String
  @Flag(help: "Print a JSON object.") var json = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    guard let grade = Int(grade).flatMap(Grade.init(rawValue:)) else {
      throw Failure("'\(grade)' is no grade; grades are 0, 1, 2, 3, 4 and 5", status: .usage)
    }
    let shelf = try Shelf.open(place)
    let card = try card.find(on: shelf)
    let result = try shelf.record(grade, of: card, mode: .script)
    if json {
      shelf.world.print(result.json.text)
    } else {
      shelf.world.say(result.sentence)
    }
  }
}

/// An answer that was written to the log.
struct Recorded {
  let review: Review
  let schedule: Schedule?

  var json: JSON {
    JSON.object([
      "id": .string(review.card.text), "kind": .string(review.kind.rawValue),
    ]).with(schedule?.json ?? [:])
  }

  var sentence: String {
    let next = schedule.map { "next on \($0.due)" } ?? "not scheduled yet"
    return switch review.kind {
    case .scheduled: "\(review.card): grade \(review.grade.rawValue), \(next)."
    case .drill: "\(review.card): drilled with grade \(review.grade.rawValue); \(next) as before."
    case .cram:
      "\(review.card): not due, so grade \(review.grade.rawValue) changes nothing; \(next)."
    }
  }
}

extension Shelf {
  func record(
    _ grade: Grade, of card: KnownCard, proposed: Grade? = nil, mode: Review.Mode
  ) throws -> Recorded {
    guard !card.isRetired else {
      throw Failure("the card \(card.entry.id) is retired: it has gone from \(card.source.path)")
    }
    let now = world.now
    let answer = Answer(
      card: card.entry.id, grade: grade, proposed: proposed, mode: mode, at: now,
      day: StudyDay(of: now))
    let (review, schedule) = try reading { try $0.record(answer) }
    return Recorded(review: review, schedule: schedule)
  }

  /// Runs a command of the library; its errors become sentences.
  func reading<T>(_ body: (Library) throws -> T) throws -> T {
    do {
      return try body(library)
    } catch let error as StorageError {
      throw Failure(error)
    }
  }
}
