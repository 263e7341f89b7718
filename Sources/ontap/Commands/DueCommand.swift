import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap due`: what today asks.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List what is due today, in the order of the review.")

  @Argument(
    help: .init("Names of decks, or paths of deck files or folders.", valueName: "deck"),
    completion: .decks)
  var decks: [String] = []
  @Flag(help: "Print a JSON document.") var json = false
  @Flag(help: "Exit with 3 when nothing is due.") var exitCode = false
  @OptionGroup var pager: PagerOption
  @OptionGroup var day: DayOptions
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.openToRead(place)
    let today = shelf.world.today
    let scope = try shelf.scope(of: decks)
    let session = try shelf.session(on: today, scope: scope, limits: day.limits(on: shelf))
    let items = try shelf.reading { library in
      try session.queue.compactMap { item in
        try library.card(item.card).map { (reason: item.reason, card: $0) }
      }
    }
    if json {
      func cards(_ reason: Session.Reason) -> JSON {
        .array(items.filter { $0.reason == reason }.map(\.card.json))
      }
      shelf.world.print(
        JSON.object([
          "schema": "ontap.due/1", "day": .string(today.description), "due": cards(.due),
          "new": cards(.new), "drills": cards(.drill),
        ]).text)
    } else {
      let (due, new) = (session.count(.due), session.count(.new))
      let drills = session.count(.drill)
      let counts =
        drills > 0
        ? Sentence("\(due) due, \(new) new, \(drills) to repeat")
        : Sentence("\(due) due, \(new) new")
      shelf.world.say([Sentence("\(today): \(counts)")] + items.map(\.card.line), pager)
    }
    if exitCode, session.queue.isEmpty { throw Failure(nil, status: .nothingDue) }
  }
}
