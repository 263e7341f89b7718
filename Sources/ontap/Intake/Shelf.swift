import Decks
import Foundation
import Recall
import Storage

/// The open library, with every registered deck file as it stands on the disk now.
struct Shelf {
  let folder: String
  let library: Library
  let world: World

  /// Opens the library, and makes it if there is none; then takes in the deck files that changed.
  static func open(_ place: LibraryOption) throws -> Shelf {
    let folder = try World.current.libraryFolder(flag: place.folder)
    try Files.makeFolder(folder)
    let path = "\(folder)/\(Library.fileName)"
    try Files.makePrivate(path)
    return try open(path, in: folder)
  }

  /// Opens the library where there is one, else an empty one in memory: nothing is made on the disk.
  static func openForTrial(_ place: LibraryOption) throws -> Shelf {
    let folder = try World.current.libraryFolder(flag: place.folder)
    let path = "\(folder)/\(Library.fileName)"
    return try open(Files.kind(of: path) == .missing ? Library.inMemory : path, in: folder)
  }

  private static func open(_ path: String, in folder: String) throws -> Shelf {
    do {
      let shelf = Shelf(folder: folder, library: try Library(path: path), world: World.current)
      try shelf.takeInChanges()
      return shelf
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  /// Runs a command of the library; its errors become sentences.
  func reading<T>(_ body: (Library) throws -> T) throws -> T {
    do {
      return try body(library)
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  /// The folder of the decks that lessons were made into.
  var deckFolder: String { "\(folder)/decks" }
}

extension Deck {
  func changed(_ change: (inout Deck) -> Void) -> Deck {
    var deck = self
    change(&deck)
    return deck
  }
}
