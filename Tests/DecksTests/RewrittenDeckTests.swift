import Recall
import Testing

@testable import Decks

@Suite("A deck file that is written anew")
struct RewrittenDeckTests {
  @Test("A lost file is written anew from its cards, and read as they were")
  func rewritten() throws {
    let before = try DeckFileTests.read(
      """
      ---
      deck: "Birds: big ones"
      lesson: "birds.md 0123456789abcdef"
      ---

      Q: Top
      A: `a | b`

      # Sea
      ## Divers

      Q: Who dives,
      and why?
      A: The gannet

      for fish
      A: gannet

      C: The [gannet] dives from a height of [thirty metres], says the [`gannet`].

      C: A [gannet] is a gannet
      and a [gannet] too

      Q: Gannet — Habitat?
      A: Open sea
      <!-- ontap lp649q86zk04 forward row="Gannet" column="Habitat" line=7 table=5 cell="Photo=g.jpg" -->

      # Land

      Q: Who runs?
      A: The ostrich
      """
    ).deck
    let entries = before.cards.enumerated().map { place, written in
      Entry(
        id: written.id ?? CardID(hashing: ["\(place)"]), deck: before.name, card: written.card)
    }
    let deck = DeckFile(name: before.name, lesson: before.lesson, rewriting: entries)
    let after = try DeckFileTests.read(deck.text).deck
    #expect(after.cards.map(\.card) == before.cards.map(\.card))
    #expect(after.cards.map(\.id) == before.cards.map(\.id))
    #expect(after.name == before.name && after.lesson == before.lesson)
  }
}
