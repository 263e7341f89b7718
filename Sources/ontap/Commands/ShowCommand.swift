import ArgumentParser
import Console
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
    let shelf = try Shelf.openToRead(place)
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
    let language = shelf.world.language
    let rows = rows(of: card, among: mates, live).map { label, value in
      (label.text(in: language), value.text(in: language))
    }
    let width = (rows.map(\.0.columns).max() ?? 0) + 2
    shelf.world.say(
      rows.map { $0.padded(to: width) + $1 } + reviews.map { $0.line.text(in: language) }, pager)
  }

  /// What is known of the card, each with its label.
  private func rows(
    of card: KnownCard, among mates: TableMates, _ live: TableMates
  ) -> [(Sentence, Sentence)] {
    let content = card.entry.card
    var rows = [
      (Sentence("Card"), Sentence("\(card.entry.id)")),
      (Sentence("Deck"), Sentence("\(card.entry.deck)")),
      (Sentence("Place"), Sentence("\(card.source.path):\(card.source.line)")),
      (Sentence("Section"), Sentence(path: content.context)),
      (Sentence("Question"), Sentence("\(content.prompt)")),
      (Sentence("Answer"), Sentence("\(content.answer)")),
      (Sentence("State"), card.state.name),
    ]
    rows += content.accept.map { (Sentence("Also"), Sentence("\($0)")) }
    rows += mates.row(of: content).map { (Sentence("Row"), Sentence("\($0.header): \($0.text)")) }
    rows += live.wrongAnswers(to: content).map { (Sentence("Not"), Sentence("\($0)")) }
    if let schedule = card.schedule { rows.append((Sentence("Schedule"), schedule.sentence)) }
    return rows
  }
}

extension Schedule {
  fileprivate var sentence: Sentence {
    Sentence(
      """
      due \(due), interval \(interval) d, ease \(hundredths: ease), \(repetitions) in a row, \
      \(lapses, "lapse", "lapses")
      """)
  }
}

extension Review {
  /// The review on one line of a card's history.
  fileprivate var line: Sentence {
    let grade = grade.rawValue
    let what =
      switch kind {
      case .scheduled: Sentence("scheduled, grade \(grade)")
      case .drill: Sentence("drill, grade \(grade)")
      case .cram: Sentence("cram, grade \(grade)")
      }
    return Sentence("\(day)  \(what)")
  }
}
