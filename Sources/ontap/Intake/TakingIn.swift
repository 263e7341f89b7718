import Decks
import Foundation
import Recall
import Storage

extension Shelf {
  /// Takes in every registered deck file that changed since it was last read.
  func takeInChanges() throws {
    let decks = try library.decks()
    let deckFolders = decks.map { ($0.path as NSString).deletingLastPathComponent }
    for folder in Set([folder] + deckFolders) {
      Files.removeUnfinished(in: folder)
    }
    var missing: [Deck] = []
    var changed: [(deck: Deck, text: DeckText)] = []
    var strays: [(deck: String, path: String)] = []
    for deck in decks {
      let own = isOfAnotherLibrary(deck) ? ownFile(of: deck, among: decks) : nil
      if own == nil, let why = Files.obstacle(to: deck.path) {
        world.warn(
          Sentence(
            "the deck \(deck.name) stays as it was last read: \(deck.path) cannot be read: \(why)"))
        continue
      }
      guard own == nil, let status = Files.status(of: deck.path) else {
        if let stray = own ?? strayFile(of: deck, among: decks) {
          strays.append((deck.name, stray.path))
          changed.append((deck.changed { $0.path = stray.path }, stray.text))
        } else {
          missing.append(deck)
        }
        continue
      }
      guard !deck.isPresent || !deck.file.isSame(as: status) else { continue }
      do {
        changed.append((deck, try DeckText(at: deck.path, named: deck.path)))
      } catch let failure as Failure {
        world.warn(failure.sentence ?? Sentence("the deck \(deck.name) cannot be read"))
      }
    }
    guard !missing.isEmpty || !changed.isEmpty else { return }
    // A file that has other times but the same bytes has nothing to take in.
    let touched = changed.filter { $0.deck.isPresent && $0.deck.file.digest == $0.text.file.digest }
      .map { change in change.deck.changed { $0.file = change.text.file } }
    changed.removeAll { $0.deck.isPresent && $0.deck.file.digest == $0.text.file.digest }
    try library.relocate(strays)
    var places = FilePlaces(missing: missing, changed: changed)
    try places.settle(in: library)
    try library.relocate(places.moved)
    try noteMissing(places.missing)
    try library.note(touched.filter { $0.file.changed != 0 })
    try takeIn(places.changed)
  }

  /// True of a deck in the folder of another library, of which this one is a copy.
  private func isOfAnotherLibrary(_ deck: Deck) -> Bool { isOfAnotherLibrary(deck.path) }

  /// True of a deck file in the folder of another library.
  func isOfAnotherLibrary(_ path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    guard folder != deckFolder, (folder as NSString).lastPathComponent == Self.deckFolderName,
      Files.realPath(folder) != Files.realPath(deckFolder)
    else { return false }
    let library = (folder as NSString).deletingLastPathComponent
    return Files.status(of: "\(library)/\(Library.fileName)") != nil
  }

  /// The file of the same name in the library's own folder, where it is the deck's and nobody's yet.
  private func ownFile(of deck: Deck, among decks: [Deck]) -> (path: String, text: DeckText)? {
    let path = "\(deckFolder)/\((deck.path as NSString).lastPathComponent)"
    return file(at: path, of: deck, among: decks)
  }

  private func file(
    at path: String, of deck: Deck, among decks: [Deck]
  ) -> (path: String, text: DeckText)? {
    guard !decks.contains(where: { $0.path == path }),
      let text = try? DeckText(at: path, named: path), text.deck.name == deck.name
    else { return nil }
    return (path, text)
  }

  /// A file that calls itself a missing file's deck and is nobody's: of the same name in the
  /// library's own folder of decks, where the learner moved the library; else beside the place,
  /// where the file was given another name.
  private func strayFile(of deck: Deck, among decks: [Deck]) -> (path: String, text: DeckText)? {
    guard deck.isPresent else { return nil }
    let folder = (deck.path as NSString).deletingLastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let beside = names.sorted().filter { Walk.isLesson($0) && !$0.hasPrefix(".") }
      .map { "\(folder)/\($0)" }
    return ownFile(of: deck, among: decks)
      ?? beside.lazy.compactMap { file(at: $0, of: deck, among: decks) }.first
  }

  private func noteMissing(_ decks: [Deck]) throws {
    for deck in decks where deck.standing == .active {
      world.warn(
        Sentence(
          """
          the deck \(deck.name) is not asked while its file is missing: \(deck.path); \
          'ontap add' with its new place, or with its lesson, brings it back
          """))
    }
    try library.note(
      decks.filter(\.isPresent).map { deck in deck.changed { $0.isPresent = false } })
  }

  /// A card that moved from one file to another must leave the first before it comes to the second.
  private func takeIn(_ changed: [(deck: Deck, text: DeckText)]) throws {
    let hasForeign = try changed.map { deck, text in
      try library.places(of: text.deck.blocks.compactMap(\.id)).values
        .contains { $0.isLive && $0.deck != deck.name }
    }
    for isLate in [false, true] {
      for (change, _) in zip(changed, hasForeign).filter({ $0.1 == isLate }) {
        try takeIn(change.deck, as: change.text)
      }
    }
  }

  /// Makes the library's cards what a deck's file says.
  ///
  /// - Parameter given: All that the lesson gives, where the file was just made from it.
  func takeIn(_ deck: Deck, as text: DeckText, given: [CardID: GivenCard]? = nil) throws {
    for finding in text.findings { world.remark(finding) }
    var deck = deck
    if !deck.hasGivenName, text.deck.name != deck.name {
      deck.name = try rename(deck, to: text.deck.name)
    }
    deck.file = text.file
    deck.lesson = text.deck.lesson?.text
    deck.isPresent = true
    try synchronize(deck, with: text.deck.cards, given: given)
  }

  private func rename(_ deck: Deck, to name: String) throws -> String {
    if let other = try library.deck(named: name), other.standing != .removed {
      world.warn(
        Sentence(
          """
          \(deck.path) calls itself \(name), the name of the deck in \(other.path); \
          it stays \(deck.name) until one of them is changed
          """))
      return deck.name
    }
    try library.rename(deck: deck.name, to: name)
    return name
  }
}
