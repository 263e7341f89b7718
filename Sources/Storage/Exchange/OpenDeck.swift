import GRDB
package import Recall

extension Library {
  /// Every deck, removed ones last.
  package func allDecks() throws(StorageError) -> [Deck] {
    try decks(where: "1", [])
  }

  /// Takes in a deck of another library that this one does not know: its cards with their ids, the
  /// retired ones too, and what its lesson gave. Its file is read at the next start.
  package func takeIn(
    _ deck: Deck, live: [(entry: Entry, line: Int)], retired: [(entry: Entry, line: Int)],
    given: [CardID: GivenCard]
  ) throws(StorageError) {
    let all = live + retired
    try synchronize(
      deck, entries: all.map(\.entry), lines: all.map(\.line),
      given: GivenCards(ofStrangers: given))
    try synchronize(deck, entries: live.map(\.entry), lines: live.map(\.line))
  }
}
