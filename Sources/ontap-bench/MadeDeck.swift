import Decks
import Foundation
import Recall
import Storage

/// A made-up deck: rows of a table, each asked by five attributes.
struct MadeDeck {
  /// Every question has these words.
  static let everyQuestion = "what is its"

  private static let attributes = ["meaning", "origin", "use", "opposite", "example"]
  private static let cardsInDeck = 1000
  private static let cardsInSection = 50

  let name: String
  let entries: [Entry]

  /// The decks of a library, without anything random.
  static func decks(ofCards count: Int) -> [MadeDeck] {
    stride(from: 0, to: count, by: cardsInDeck).enumerated().map { number, first in
      MadeDeck(number: number + 1, cards: first..<min(count, first + cardsInDeck))
    }
  }

  private init(number: Int, cards: Range<Int>) {
    let name = "Deck \(number)"
    self.name = name
    entries = cards.map { place in
      let key = "Term \(place / Self.attributes.count + 1)"
      let attribute = Self.attributes[place % Self.attributes.count]
      let section = "Section \(place % Self.cardsInDeck / Self.cardsInSection + 1)"
      let card = Card(
        kind: .forward, prompt: "\(key): \(Self.everyQuestion) \(attribute)?",
        answer: "The \(attribute) of \(key.lowercased()), in a few plain words",
        context: [name, section], key: key, attribute: attribute, line: place + 1)
      return Entry(id: CardID(hashing: [key, attribute]), deck: name, card: card)
    }
  }

  /// The deck file.
  var text: String {
    let mark = LessonMark(file: "\(name).md", lines: [name])
    return DeckFile(name: name, lesson: mark, entries: entries).text
  }

  /// The deck as the library notes it, with its file as it stands on the disk.
  func registered(at path: String) throws -> Deck {
    var status = stat()
    guard stat(path, &status) == 0 else { throw BenchFailure("\(path) is not there") }
    return Deck(
      name: name, path: path,
      file: FileState(
        digest: "", modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
        size: Int(status.st_size)))
  }
}
