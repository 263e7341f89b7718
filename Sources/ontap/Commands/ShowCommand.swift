import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap show`: all that is known of a card.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a card with its schedule and reviews.")

  @OptionGroup var card: CardArgument
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var pager: PagerOption
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let card = try card.find(on: shelf)
    let reviews = try shelf.reading { try $0.reviews(of: card.entry.id) }
    let deck = try shelf.reading { try $0.cards(ofDeck: card.entry.deck) }
    let mates = TableMates(deck.map(\.entry.card))
    let live = TableMates(deck.filter { !$0.isRetired }.map(\.entry.card))
    guard !json else {
      shelf.world.print(
        JSON.object(["schema": "ontap.card/1"]).with(card.json).with([
          "schedule": card.schedule?.json ?? .null,
          "reviews": .array(reviews.map(\.json)),
          "row": .array(mates.row(of: card.entry.card).map(\.json)),
          "wrong": .strings(live.wrongAnswers(to: card.entry.card)),
        ]).text)
      return
    }
    shelf.world.say(lines(of: card, among: mates, live, reviews), pager)
  }

  private func lines(
    of card: KnownCard, among mates: TableMates, _ live: TableMates, _ reviews: [Review]
  ) -> [String] {
    let content = card.entry.card
    var lines = [
      "Card      \(card.entry.id)", "Deck      \(card.entry.deck)",
      "Place     \(card.source.path):\(card.source.line)",
      "Section   \(content.context.joined(separator: " › "))",
      "Question  \(content.prompt)", "Answer    \(content.answer)",
      "State     \(card.state.rawValue)",
    ]
    lines += content.accept.map { "Also      \($0)" }
    lines += mates.row(of: content).map { "Row       \($0.header): \($0.text)" }
    lines += live.wrongAnswers(to: content).map { "Not       \($0)" }
    if let schedule = card.schedule {
      lines.append(
        "Schedule  due \(schedule.due), interval \(schedule.interval) d, "
          + "ease \(JSON.hundredths(schedule.ease).text), "
          + "\(schedule.repetitions) in a row, \(schedule.lapses) lapses")
    }
    lines += reviews.map { "\($0.day)  \($0.kind.rawValue), grade \($0.grade.rawValue)" }
    return lines
  }
}
