import Decks
import FuzzKit
import Recall

/// What holds of any deck file.
enum DeckLaws {
  static func check(_ text: String) {
    check(text, isDeck: DeckFile.isDeck(text))
    check("---\ndeck: D\n---\n" + text, isDeck: true)
  }

  private static func check(_ text: String, isDeck: Bool) {
    let reading = DeckFile.read(text, path: "deck.md")
    law("a text is a deck where one can be read", (reading != nil) == isDeck)
    guard let reading else { return }
    law("what is read is written", reading.deck.text.utf8.elementsEqual(text.utf8))
    for finding in reading.findings {
      law("no control character in a finding", !finding.description.holdsControls)
    }
    for block in reading.deck.blocks {
      law("a card asks and answers", !block.card.prompt.isEmpty && !block.card.answer.isEmpty)
    }
  }
}
