import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap doctor`: proves that the library is whole, and tells what the program runs on.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the file, the log and the schedules; repair them.",
    discussion: """
      Tells the paths, the versions, how SQLite works and what the terminal can do as well. The \
      exit code is 5 where something is wrong with the library. --repair makes a whole library of \
      what a damaged file and the fullest backup hold, and keeps the damaged file as it is.
      """)

  @Flag(help: "Throw the schedules away and make them anew from the log.") var rebuild = false
  @Flag(help: "Save what can be saved of a damaged library.") var repair = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let repaired = try repair ? Repairing(place).run() : nil
    // Nothing is written to a file before it is proved whole.
    let shelf =
      try rebuild || repair
      ? Shelf.open(place) : Shelf.openToRead(place, takesIn: false)
    let rebuilt =
      try rebuild || repaired?.needsRebuild ?? false
      ? shelf.reading { try $0.rebuild() } : nil
    if repaired?.salvage != nil { try shelf.registerLostDecks() }
    let mended = try rebuild || repair ? shelf.mendDecks() : 0
    let backup = BackupCheck(
      of: shelf.backups, isReadOnly: shelf.library.isReadOnly, at: shelf.world.now)
    var examination = try shelf.reading { try $0.examine() }
    if examination.problems.isEmpty, !shelf.library.isReadOnly {
      try shelf.reading { _ in try shelf.takeInChanges() }
      if try shelf.reading({ try $0.hasWritten }) {
        examination = try shelf.reading { try $0.examine() }
      }
    }
    var damage: [Sentence] = []
    if examination.problems.isEmpty {
      let decks = try shelf.reading { try DeckComparison(of: $0) }
      damage = try decks.damage()
      examination.problems += try shelf.reading { try decks.differences(in: $0) }
        .map { deck, cards in
          Sentence("\(cards, "card", "cards") of the deck \(deck.name) are not what its file says")
        }
    }
    let condition = try shelf.reading { try $0.condition() }
    let report = HealthReport(
      shelf: shelf, examination: examination, condition: condition, damage: damage,
      rebuilt: rebuilt, mended: mended, repaired: repaired, backup: backup.problem)
    if json {
      shelf.world.print(report.json.text)
    } else {
      for line in report.lines { shelf.world.say(line) }
    }
    guard report.isWell else { throw Failure(nil, status: .damaged) }
  }
}
