import Decks
import Foundation
import Recall
import Reports
import Storage

/// Writes a whole library in the open, piece by piece, so that a large one needs no large memory.
struct Exporting {
  let shelf: Shelf
  /// Takes the next bytes.
  let write: (String) throws -> Void

  /// Everything, as a ``LibraryDocument``.
  func json() throws {
    let digest = try shelf.reading { try $0.logDigest() }
    let settings = "\(shelf.folder)/\(SettingsInForce.fileName)"
    let text = try Self.text(of: settings)
    let head: JSON = [
      "schema": .string(LibraryDocument.schema),
      "log": ["lines": .int(digest.lines), "digest": .string(digest.hash)],
      "settings": text.map(JSON.string) ?? .null,
    ]
    try write(head.text.dropLast() + ",\n\"decks\": [")
    var isFirst = true
    for deck in try shelf.reading({ try $0.allDecks() }) {
      try write((isFirst ? "\n" : ",\n") + json(of: deck).text)
      isFirst = false
    }
    try write("],\n\"lines\": [")
    isFirst = true
    try shelf.reading { library in
      try library.eachLine { line in
        try write((isFirst ? "\n" : ",\n") + line.json.text)
        isFirst = false
      }
    }
    try write("]}\n")
  }

  /// The log, as comma-separated values.
  func csv() throws {
    try write(OpenLine.csvHead + "\r\n")
    try shelf.reading { library in try library.eachLine { try write($0.csv + "\r\n") } }
  }

  private func json(of deck: Deck) throws -> JSON {
    let cards = try shelf.reading { try $0.cards(ofDeck: deck.name) }
    let given = try shelf.reading { try $0.generated(inDeck: deck.name) }
    return [
      "name": .string(deck.name), "hasGivenName": .bool(deck.hasGivenName),
      "path": .string(deck.path), "lesson": deck.lesson.map(JSON.string) ?? .null,
      "lessonPath": deck.lessonPath.map(JSON.string) ?? .null,
      "standing": .string(deck.standing.rawValue),
      "text": try text(of: deck).map(JSON.string) ?? .null,
      "cards": .array(
        cards.map { LibraryDocument.CardPart.json($0, given: given[$0.entry.id]?.last) }),
    ]
  }

  /// The deck's file, which is looked for in the library's own folder too: a library that was moved
  /// and may not be written still names the old place.
  private func text(of deck: Deck) throws -> String? {
    if let text = try Self.text(of: deck.path) { return text }
    let own = "\(shelf.deckFolder)/\((deck.path as NSString).lastPathComponent)"
    if let text = try Self.text(of: own), DeckFile.read(text, path: own)?.deck.name == deck.name {
      return text
    }
    if deck.standing != .removed {
      shelf.world.warn(
        Sentence(
          "warning: \(deck.path) is not there, so the export has the cards of \(deck.name), but not their file"
        ))
    }
    return nil
  }

  /// Nil where there is no such file; one that cannot be read must not pass for it.
  private static func text(of path: String) throws -> String? {
    guard Files.kind(of: path) == .file else { return nil }
    return String(decoding: try Files.read(path), as: UTF8.self)
  }
}

extension Shelf {
  private var elsewhere: String { NSTemporaryDirectory() }

  /// The shelf with the library as it is now: all that is read of it fits together.
  func still() throws -> Shelf {
    let library = try reading { library in
      guard Files.mayBeWritten(folder) else { return try library.stillCopy(in: elsewhere) }
      do {
        return try library.stillCopy(in: folder)
      } catch StorageError.full {
        return try library.stillCopy(in: elsewhere)
      }
    }
    return Shelf(folder: folder, library: library, settings: settings, world: world)
  }
}
