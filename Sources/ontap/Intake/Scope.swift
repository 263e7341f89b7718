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
    let decks = try reading { try $0.decks() }
    let folded = Self.folded(argument)
    if let deck = decks.first(where: { Self.folded($0.name) == folded }) { return [deck.name] }
    let path = world.absolute(argument)
    switch Files.kind(of: path) {
    case .file: return [try registered(path, named: argument)]
    case .folder: return try registeredDecks(in: argument)
    case .missing, .special: break
    }
    let near = decks.filter { Self.folded($0.name).hasPrefix(folded) }
    guard let deck = near.first else {
      throw Failure("no deck is called \(argument), and no file either; 'ontap decks' lists them")
    }
    guard near.count == 1 else {
      let names = near.map(\.name).joined(separator: ", ")
      throw Failure("'\(argument)' may be \(names); give more of the name", status: .usage)
    }
    return [deck.name]
  }

  private func registeredDecks(in folder: String) throws -> Set<String> {
    var names: Set<String> = []
    for source in Walk([folder], in: world).sources {
      guard let path = source.path, let bytes = try? source.read(), DeckText.isDeck(bytes) else {
        continue
      }
      names.insert(try registered(path, named: source.name))
    }
    guard !names.isEmpty else {
      throw Failure("\(folder) holds no deck files; 'ontap add' makes decks from lessons")
    }
    return names
  }

  private func registered(_ path: String, named name: String) throws -> String {
    _ = try reading { _ in try register(path, named: name) }
    return try reading { try $0.decks() }.first { $0.path == path }?.name ?? ""
  }

  /// Case and diacritics do not matter in a deck's name.
  private static func folded(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("đ", with: "d")
  }
}
