import Decks
import Foundation
import Lessons
import Recall
import Storage

/// A lesson with the cards that it gives.
struct ReadLesson {
  let source: Source
  private(set) var extraction: Extraction
  let mark: LessonMark
  private let textFindings: [Finding]

  /// - Throws: ``NotText`` for bytes that are no text.
  init(_ bytes: [UInt8], from source: Source) throws {
    let text = try LessonText(decoding: bytes, path: source.name)
    self.source = source
    extraction = Extraction(of: text, path: source.name)
    let file = source.path.map { ($0 as NSString).lastPathComponent } ?? "standard input"
    mark = LessonMark(file: file.precomposedStringWithCanonicalMapping, lines: text.lines)
    textFindings = text.findings
  }

  var findings: [Finding] { textFindings + extraction.findings }

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

  /// The cards as entries of a deck, each with its id for life.
  ///
  /// - Parameter known: The deck's cards; those that the lesson still gives keep their ids.
  func entries(inDeck name: String, succeeding known: [KnownCard] = []) -> [Entry] {
    let generated = known.filter { $0.entry.card.kind != .basic && $0.entry.card.kind != .cloze }
    let old = Succession.ids(
      of: extraction.cards, among: generated.filter(\.isInDeck).map(\.entry),
      gone: generated.filter { !$0.isInDeck }.map(\.entry))
    var taken = Set(known.map(\.entry.id))
    return zip(extraction.cards, old).map { card, old in
      let id = old ?? CardID(of: card, in: name) { taken.contains($0) }
      taken.insert(id)
      return Entry(id: id, deck: name, card: card)
    }
  }
}
