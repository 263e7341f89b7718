import Decks
import Recall
import Storage

/// Whether the deck files are what they were written as, and the cards of the decks what their files
/// say, which were taken in just now.
///
/// The files are read in another thread, while the library is looked at.
struct DeckComparison {
  /// What a deck file says; of its cards no more than is needed to know them again.
  private struct Written: Sendable {
    let deck: Deck
    let cards: Set<Int>
    let count: Int
  }

  /// What came of reading a deck's file.
  private struct Reading: Sendable {
    /// Nil where the file cannot be compared with the library.
    var written: Written?
    var damage: [Sentence] = []

    init(of deck: Deck) {
      do {
        let text = try DeckText(at: deck.path, named: deck.path, isRemarking: false)
        damage = text.damage.map { Sentence("\($0.path):\($0.line): \($0.sentence)") }
        guard text.file.digest == deck.file.digest else { return }
        let cards = text.deck.cards
        written = Written(
          deck: deck, cards: Set(cards.map(\.card.hashValue)), count: cards.count)
      } catch {
        damage = [Self.reason(deck, error)]
      }
    }

    /// Why the deck's file is none.
    private static func reason(_ deck: Deck, _ error: any Error) -> Sentence {
      // What is a deck file after all could not be read a moment ago.
      guard let bytes = try? Files.read(deck.path), !DeckText.isDeck(bytes) else {
        return (error as? Failure)?.sentence ?? Sentence("\(deck.path) cannot be read.")
      }
      let line = DeckFile.headLine(of: String(decoding: bytes, as: UTF8.self))
      return Sentence(
        """
        \(deck.path):\(line): this is no deck file any more, and the deck \(deck.name) stays as it \
        was last read; write the lines '---', 'deck: \(deck.name)' and '---' above it again, or \
        move it away and add its lesson
        """)
    }
  }

  private let readings: Meanwhile<[Reading]>

  init(of library: Library) throws {
    let decks = try library.decks().filter(\.isPresent)
    readings = Meanwhile { decks.map(Reading.init) }
  }

  /// The decks that have other cards in the library, and how many those are.
  func differences(in library: Library) throws -> [(deck: Deck, cards: Int)] {
    try readings.value().compactMap(\.written).compactMap { written in
      let known = try library.contents(ofDeck: written.deck.name).map(\.hashValue)
      let wrong = known.count { !written.cards.contains($0) } + abs(written.count - known.count)
      return wrong == 0 ? nil : (written.deck, wrong)
    }
  }

  /// What is wrong with the files, each with its place and what to do.
  func damage() throws -> [Sentence] {
    try readings.value().flatMap(\.damage)
  }
}

extension Shelf {
  /// Makes the cards of such decks what their files say; returns how many were not.
  func mendDecks() throws -> Int {
    let differences = try reading { try DeckComparison(of: $0).differences(in: $0) }
    for (deck, _) in differences {
      try takeIn(deck, as: DeckText(at: deck.path, named: deck.path))
    }
    return differences.reduce(0) { $0 + $1.cards }
  }
}
