import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap cards`: lists and searches cards.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "List all cards, or those that contain a text.")

  @Argument(help: "Text to look for in questions, answers and ids; case does not matter.")
  var text: String?
  @Option(help: .init("Only cards in this state: \(CardFilter.names).", valueName: "state"))
  var state: CardFilter?
  @Flag(help: "Print a JSON array.") var json = false
  @OptionGroup var pager: PagerOption
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.openToRead(place)
    let today = shelf.world.today
    let cards = try shelf.reading { try $0.cards() }.filter { card in
      matches(card) && state?.holds(card, on: today, leech: shelf.leechLimit(of: card)) ?? true
    }
    if json {
      shelf.world.print(JSON.array(cards.map(\.json)).text)
    } else if cards.isEmpty {
      shelf.world.say(
        text == nil && state == nil
          ? Sentence("No cards yet; add lessons with 'ontap add'.") : Sentence("No card."))
    } else {
      shelf.world.say(cards.map(\.line), pager)
    }
  }

  private func matches(_ card: KnownCard) -> Bool {
    guard let text = text?.lowercased() else { return true }
    let content = card.entry.card
    return [content.prompt, content.answer, card.entry.id.text].contains {
      $0.lowercased().contains(text)
    }
  }
}
