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

  @Test(
    "Nothing of a card is lost by it, however odd its text",
    arguments: [
      "Q: next line\nA:\n```\n# Heading like\ncode\n```\n",
      "Q: code\nA:\n```\nQ: no question\nA: no answer\n```\nA: other\n",
      "Q:\n```\nlet x = 1\n```\nA: one\n",
      "C: The [gannet] dives, \\[not\\] the [crow]\n",
      "C: the [ spaced ] gap here, and [another]\n",
      "C: a [b] in `c[0]` and $x[1]$ and [link](place) and [^1]\n",
      "C: - [x] done [thing]\n",
      "Q: a \\ b\nA: `` ` ``\n",
      "Q: <!-- no -->\nA: -- \n",
      "Q: dashes\nA: ---\n",
    ])
  func odd(block: String) throws {
    let before = try DeckFileTests.read("---\ndeck: D\n---\n\n\(block)\nQ: last\nA: one\n").deck
    #expect(before.cards.count > 1)
    let entries = before.cards.enumerated().map { place, written in
      Entry(id: CardID(hashing: ["\(place)"]), deck: "D", card: written.card)
    }
    let deck = DeckFile(name: "D", lesson: nil, rewriting: entries)
    let after = try DeckFileTests.read(deck.text).deck
    func sides(_ deck: DeckFile) -> [[String]] {
      deck.cards.map { [$0.card.prompt, $0.card.answer] + $0.card.accept }
    }
    #expect(sides(after) == sides(before), "\(deck.text)")
  }
}
