import Decks
import Foundation
import Recall
import Storage

extension Shelf {
  /// The decks that arguments name: a name, a unique beginning of one, or the path of a deck file
  /// or folder, which is registered first.
  ///
  /// - Returns: Nil where no argument is given: every deck.
  func scope(of arguments: [String]) throws -> Set<String>? {
    guard !arguments.isEmpty else { return nil }
    return try arguments.reduce(into: []) { scope, argument in
      scope.formUnion(try decks(named: argument))
    }
  }

  private func decks(named argument: String) throws -> Set<String> {
    // An empty path would be the folder where the learner happens to be.
    try Self.checkNamed(argument)
    let decks = try reading { try $0.decks() }
    let folded = Self.folded(argument)
    if let deck = decks.first(where: { Self.folded($0.name) == folded }) {
      return [try asked(deck)]
    }
    let path = world.absolute(argument)
    switch Files.kind(of: path) {
    case .file: return [try registered(path, named: argument)]
    case .folder: return try registeredDecks(in: argument)
    case .missing, .special: break
    }
    return [try asked(deck(beginning: argument, among: decks))]
  }

  /// The deck that a learner means by a name, a unique beginning of one, or the path of its file.
  func deck(meant argument: String) throws -> Deck {
    try Self.checkNamed(argument)
    let decks = try reading { try $0.decks() }
    let folded = Self.folded(argument)
    let path = world.absolute(argument)
    if let deck = decks.first(where: { $0.name == argument })
      ?? decks.first(where: { Self.folded($0.name) == folded })
      ?? decks.first(where: { $0.path == path })
    {
      return deck
    }
    return try deck(beginning: argument, among: decks)
  }

  private static func checkNamed(_ argument: String) throws {
    guard !argument.isEmpty else {
      throw Failure(
        Sentence("an empty text names no deck; 'ontap decks' lists them"), status: .usage)
    }
  }

  private func deck(beginning argument: String, among decks: [Deck]) throws -> Deck {
    let near = decks.filter { Self.folded($0.name).hasPrefix(Self.folded(argument)) }
    guard let deck = near.first else {
      if let meant = Spelling.nearest(to: argument, among: decks.map(\.name)) {
        throw Failure(
          Sentence(
            "no deck is called \(argument); did you mean '\(meant)'? 'ontap decks' lists them"))
      }
      throw Failure(
        Sentence("no deck is called \(argument), and no file either; 'ontap decks' lists them"))
    }
    guard near.count == 1 else {
      let names = near.map(\.name).joined(separator: ", ")
      throw Failure(
        Sentence("'\(argument)' may be \(names); give more of the name"), status: .usage)
    }
    return deck
  }

  private func asked(_ deck: Deck) throws -> String {
    guard deck.standing == .active else {
      throw Failure(
        Sentence(
          """
          the deck \(deck.name) is archived; \
          'ontap decks archive --undo "\(deck.name)"' brings it back
          """))
    }
    return deck.name
  }

  /// The paths of the deck files in a folder, and their names as the learner would say them.
  static func deckFiles(in folder: String, _ world: World) -> [(path: String, name: String)] {
    Walk([folder], in: world).sources.compactMap { source in
      guard let path = source.path, let bytes = try? source.read(), DeckText.isDeck(bytes) else {
        return nil
      }
      return (path, source.name)
    }
  }

  /// A deck file that cannot be used is named, and stops none of the others.
  private func registeredDecks(in folder: String) throws -> Set<String> {
    var names: Set<String> = []
    var hasRefused = false
    for (path, name) in Self.deckFiles(in: folder, world) {
      do {
        names.insert(try registered(path, named: name))
      } catch let failure as Failure where failure.status == .failed {
        world.warn(failure.sentence ?? Sentence("\(name) cannot be used"))
        hasRefused = true
      }
    }
    guard !names.isEmpty else {
      if hasRefused { throw Failure.reported }
      throw Failure(Sentence("\(folder) holds no deck files; 'ontap add' makes decks from lessons"))
    }
    return names
  }

  private func registered(_ path: String, named name: String) throws -> String {
    _ = try reading { _ in try register(path, named: name) }
    return try reading { try $0.deck(at: path) }.map(asked) ?? ""
  }

  /// Case and diacritics do not matter in a deck's name.
  static func folded(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("đ", with: "d")
  }
}
