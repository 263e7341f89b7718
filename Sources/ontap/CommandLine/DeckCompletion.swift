import ArgumentParser
import Recall
import Reports
import Storage

extension CompletionKind {
  /// The names of the decks in the library.
  static var decks: CompletionKind {
    .custom { words, _, beginning in DeckCompletion(of: words).names(beginning: beginning) }
  }

  /// The names of the figures of the statistics and of the decks.
  static var figuresAndDecks: CompletionKind {
    .custom { words, _, beginning in
      FigureName.allCases.map(\.rawValue).filter { $0.hasPrefix(beginning) }
        + DeckCompletion(of: words).names(beginning: beginning)
    }
  }
}

/// What a shell offers where a command wants a deck.
struct DeckCompletion {
  /// The folder that `--library` names on the line being typed.
  private let folder: String?

  init(of words: [String]) {
    let place = words.firstIndex(of: "--library").map { $0 + 1 }
    folder = place.flatMap { words.indices.contains($0) ? words[$0] : nil }
  }

  /// The names that begin so; none where the library cannot be read: a shell wants no sentences.
  func names(beginning: String) -> [String] {
    guard let folder = try? World.current.libraryFolder(flag: folder),
      Files.kind(of: "\(folder)/\(Library.fileName)") == .file,
      let library = try? Library(path: "\(folder)/\(Library.fileName)"),
      let decks = try? library.decks()
    else { return [] }
    let written = beginning.filter { $0 != "\\" && $0 != "'" && $0 != "\"" }
    return decks.map(\.name).filter { $0.hasPrefix(written) }
  }
}
