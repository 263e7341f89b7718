import Foundation
import Recall
import Storage

/// A library of made-up decks with years of answers in its log, in a folder of its own.
struct MadeLibrary {
  let size: LibrarySize
  /// The day after the last answer: some cards are due.
  let today: StudyDay
  private let folder: TemporaryFolder

  init(_ size: LibrarySize) throws {
    self.size = size
    folder = try TemporaryFolder()
    let library = try Self.open(in: folder)
    var cards: [CardID] = []
    for deck in MadeDeck.decks(ofCards: size.cards) {
      let file = try folder.write(deck.text, to: "decks/\(deck.name).md")
      try library.synchronize(
        deck.registered(at: file), entries: deck.entries,
        lines: Array(1...deck.entries.count))
      cards += deck.entries.map(\.id)
    }
    today = try Self.answer(cards, size.reviews, in: library) + 1
  }

  /// The library's file, opened as the program opens it.
  func open() throws -> Library {
    try Self.open(in: folder)
  }

  /// A file in the library's folder, on the same disk as the database.
  func file(_ name: String) -> String { "\(folder.path)/\(name)" }

  /// Eight in the morning, UTC.
  var now: Moment {
    Moment(milliseconds: (today.number * 24 + 8) * 3_600_000, utcOffset: 0)
  }

  /// The environment in which the program uses this library at ``now``.
  var environment: [String: String] {
    [
      "ONTAP_LIBRARY": folder.path, "ONTAP_NOW": "\(today)T08:00:00Z", "HOME": folder.path,
      "TERM": "xterm-256color", "LANG": "C.UTF-8",
    ]
  }

  private static func open(in folder: TemporaryFolder) throws -> Library {
    try Library(path: "\(folder.path)/\(Library.fileName)")
  }

  /// Fills the log; returns the day of its last answer.
  ///
  /// The first answer is recorded as the program does it: that tells the name of the writer.
  private static func answer(
    _ cards: [CardID], _ count: Int, in library: Library
  ) throws -> StudyDay {
    var learner = Learner(of: cards, writer: [])
    guard count > 0, let first = learner.next() else { return Learner.firstDay }
    let recorded = try library.record(
      Answer(
        card: first.card, grade: first.grade, took: first.took, mode: first.mode, at: first.at,
        day: first.day))
    var last = first.day
    let rest = Learner(of: cards, writer: recorded.review.id.writer).dropFirst().prefix(count - 1)
    try library.append(
      rest.lazy.map { review in
        last = review.day
        return review
      })
    return last
  }
}
