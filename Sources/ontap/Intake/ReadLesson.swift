import Decks
import Foundation
import Lessons
import Recall
import Storage

/// A lesson as clean text, before its cards are looked for.
struct DecodedLesson {
  let source: Source
  let text: LessonText

  /// - Throws: ``NotText`` for bytes that are no text.
  init(_ bytes: [UInt8], from source: Source) throws {
    text = try LessonText(decoding: bytes, path: source.name)
    self.source = source
  }

  /// What a deck remembers of the lesson.
  var mark: LessonMark {
    let file = source.path.map { ($0 as NSString).lastPathComponent } ?? "standard input"
    return LessonMark(file: file.precomposedStringWithCanonicalMapping, lines: text.lines)
  }
}

/// A lesson with the cards that it gives.
struct ReadLesson {
  private(set) var extraction: Extraction
  private let lesson: DecodedLesson

  init(_ lesson: DecodedLesson) {
    self.lesson = lesson
    extraction = Extraction(of: lesson.text, path: lesson.source.name)
  }

  /// - Throws: ``NotText`` for bytes that are no text.
  init(_ bytes: [UInt8], from source: Source) throws {
    self.init(try DecodedLesson(bytes, from: source))
  }

  var source: Source { lesson.source }

  /// Made anew each time: whoever only prints cards needs none.
  var mark: LessonMark { lesson.mark }

  var findings: [Finding] { lesson.text.findings + extraction.findings }

  /// The lesson as a deck takes it: each fact once.
  func withoutRepeatedFacts() -> ReadLesson {
    var lesson = self
    lesson.extraction = extraction.withoutRepeatedFacts(path: source.name)
    return lesson
  }

  /// The lesson's title, else its file name without ending.
  var deckName: String {
    guard extraction.title.isEmpty else { return extraction.title }
    return (mark.file as NSString).deletingPathExtension
  }

  /// A deck's cards; those whose comments were lost from the deck file, so that they look
  /// hand-written there, are again what the lesson gives of the same question and answer.
  ///
  /// - Parameter isGiven: Whether the lesson gave a card when it was last read.
  func recognising(_ known: [KnownCard], isGiven: (CardID) -> Bool) -> [KnownCard] {
    let own = Dictionary(
      extraction.cards.map { ([$0.prompt, $0.answer], $0) }, uniquingKeysWith: { one, _ in one })
    return known.map { card in
      let content = card.entry.card
      guard content.kind == .basic, isGiven(card.entry.id),
        let given = own[[content.prompt, content.answer]]
      else { return card }
      var card = card
      card.entry.card = given
      return card
    }
  }

  /// The cards as entries of a deck, each with its id for life.
  ///
  /// - Parameters:
  ///   - known: The deck's cards; those that the lesson still gives keep their ids.
  ///   - isGiven: Whether the lesson gave a card when it was last read; a card that it gave and the
  ///     deck has no more was deleted by the learner.
  func entries(
    inDeck name: String, succeeding known: [KnownCard] = [],
    isGiven: (CardID) -> Bool = { _ in true }
  ) -> [Entry] {
    let generated = known.filter { $0.entry.card.kind != .basic && $0.entry.card.kind != .cloze }
    let old = Succession.ids(
      of: extraction.cards,
      among: generated.filter { $0.isInDeck || isGiven($0.entry.id) }.map(\.entry),
      gone: generated.filter { !$0.isInDeck && !isGiven($0.entry.id) }.map(\.entry))
    var taken = Set(known.map(\.entry.id))
    return zip(extraction.cards, old).map { card, old in
      let id = old ?? CardID(of: card, in: name) { taken.contains($0) }
      taken.insert(id)
      return Entry(id: id, deck: name, card: card)
    }
  }
}
