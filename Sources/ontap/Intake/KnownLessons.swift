import Recall
import Storage

extension Shelf {
  /// Every lesson that a deck was made from, in the order of the decks, with a note for each that
  /// is not there any more.
  func knownLessons() throws -> Walk {
    var sources: [Source] = []
    var notes: [Finding] = []
    var seen: Set<String> = []
    for deck in try reading({ try $0.decks() }) where deck.standing == .active {
      guard deck.lesson != nil, let path = deck.lessonPath, seen.insert(path).inserted else {
        continue
      }
      guard Files.kind(of: path) == .missing else {
        sources.append(Source(name: path, path: path, isNamed: false))
        continue
      }
      notes.append(
        Finding(
          path: path, severity: .note,
          sentence: Sentence(
            "this lesson is not there any more; its deck \(deck.name) stays as it is"),
          code: "missing-lesson"))
    }
    return Walk(sources: sources, findings: notes)
  }
}
