import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap decks list`: the decks with what waits in them.
struct DeckListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the decks with their cards and files.")

  @Argument(help: "Text to look for in the names; case does not matter.")
  var text: String?
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var pager: PagerOption
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.openToRead(place)
    let today = shelf.world.today
    let cards = Dictionary(grouping: try shelf.reading { try $0.cards() }, by: \.entry.deck)
    let rows = try shelf.reading { try $0.decks() }
      .filter { text == nil || $0.name.lowercased().contains(text?.lowercased() ?? "") }
      .map { deck in DeckRow(deck, cards: cards[deck.name] ?? [], today: today) }
    if json {
      shelf.world.print(
        JSON.object(["schema": "ontap.decks/1", "decks": .array(rows.map(\.json))]).text)
    } else if rows.isEmpty, let text, let verb = CommandPath(of: ["decks", text]).guess {
      throw Failure(
        Sentence("no deck's name contains '\(text)'; did you mean 'ontap decks \(verb)'?"),
        status: .usage)
    } else if rows.isEmpty {
      shelf.world.say(Sentence("No decks yet; add lessons with 'ontap add'."))
    } else {
      shelf.world.say(rows.map(\.line), pager)
    }
  }
}

/// A deck with its cards counted; those of an archived deck count although they are not asked.
private struct DeckRow {
  let deck: Deck
  let cards: Int
  let due: Int
  let new: Int

  init(_ deck: Deck, cards: [KnownCard], today: StudyDay) {
    let live = cards.filter { $0.isInDeck && $0.isDeckPresent }
    let asked = live.filter(\.isLive)
    self.deck = deck
    self.cards = live.count
    due = asked.count { card in card.schedule.map { $0.due <= today } ?? false }
    new = asked.count { $0.schedule == nil }
  }

  var line: Sentence {
    let name =
      deck.standing == .archived
      ? Sentence("\(deck.name) (archived)") : Sentence(verbatim: deck.name)
    let place =
      deck.isPresent ? Sentence(verbatim: deck.path) : Sentence("\(deck.path) (missing)")
    let counts = Sentence("\(cards, "card", "cards"), \(due) due, \(new) new")
    return Sentence("\(name): \(counts) — \(place)")
  }

  var json: JSON {
    [
      "name": .string(deck.name), "path": .string(deck.path), "present": .bool(deck.isPresent),
      "cards": .int(cards), "due": .int(due), "new": .int(new),
      "archived": .bool(deck.standing == .archived),
    ]
  }
}
