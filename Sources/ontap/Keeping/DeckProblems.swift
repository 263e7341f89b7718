import Decks
import Recall
import Storage

extension Shelf {
  /// Decks whose cards in the library are not those of their files, which were taken in just now.
  func deckProblems() throws -> [Sentence] {
    try reading { library in
      try library.decks().filter { $0.isPresent && $0.standing != .removed }.compactMap { deck in
        guard let text = try? DeckText(at: deck.path, named: deck.path),
          text.file.digest == deck.file.digest
        else { return nil }
        let written = Set(text.deck.cards.map(\.card))
        let known = try library.cards(ofDeck: deck.name).filter(\.isInDeck).map(\.entry.card)
        let wrong = known.count { !written.contains($0) } + abs(text.deck.cards.count - known.count)
        return wrong == 0
          ? nil
          : Sentence(
            "\(wrong, "card", "cards") of the deck \(deck.name) are not what its file says")
      }
    }
  }

  /// A program that copies the folder of the library to other machines, as its place tells.
  var synchronizer: String? {
    let names = [
      "Dropbox", "OneDrive", "Nextcloud", "ownCloud", "Google Drive", "GoogleDrive", "iCloud",
      "Syncthing", "MEGA", "pCloud", "Seafile",
    ]
    let parts = folder.split(separator: "/").map { $0.lowercased() }
    if let name = names.first(where: { name in
      parts.contains { $0.hasPrefix(name.lowercased()) }
    }) {
      return name
    }
    var place = folder[...]
    while !place.isEmpty {
      if Files.kind(of: "\(place)/.stfolder") == .folder { return "Syncthing" }
      place = place[..<(place.lastIndex(of: "/") ?? place.startIndex)]
    }
    return nil
  }
}
