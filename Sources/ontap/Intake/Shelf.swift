import Decks
import Foundation
import Recall
import Storage

/// The open library, with every registered deck file as it stands on the disk now.
struct Shelf {
  let folder: String
  let library: Library
  /// What the learner has set.
  let settings: Settings
  let world: World

  /// Opens the library, and makes it if there is none; then takes in the settings and the deck files
  /// that changed.
  ///
  /// - Parameter isWarning: Whether to say what is wrong with the settings.
  static func open(_ place: LibraryOption, isWarning: Bool = true) throws -> Shelf {
    do {
      let folder = try World.current.libraryFolder(flag: place.folder)
      return try openToWrite(folder, place, isWarning: isWarning)
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  /// The same for a command that only looks: a library that a newer version wrote, or that may not
  /// be written, or is damaged, is read as it stands.
  ///
  /// - Parameter takesIn: Whether changes of deck files are taken in at once.
  static func openToRead(_ place: LibraryOption, takesIn: Bool = true) throws -> Shelf {
    let folder = try World.current.libraryFolder(flag: place.folder)
    let path = "\(folder)/\(Library.fileName)"
    let why: Sentence
    do {
      return try openToWrite(folder, place, isWarning: true, takesIn: takesIn)
    } catch StorageError.newer {
      why = Sentence(
        "this command only reads, as a newer Ontap wrote \(path); please update this program")
    } catch StorageError.readOnly {
      why = Sentence("this command only reads, as \(path) may not be written")
    } catch StorageError.damaged {
      why = Sentence(
        """
        this command only reads, as \(path) is damaged; 'ontap doctor --repair' saves what can be \
        saved, and 'ontap restore' goes back to a backup
        """)
      World.current.closing.status = .damaged
    } catch let error as StorageError {
      throw Failure(error)
    }
    do throws(StorageError) {
      let settings = place.settings(in: folder, isWarning: false)
      let shelf = Shelf(
        folder: folder, library: try Library(onlyReading: path), settings: settings.settings,
        world: World.current.following(settings.settings.general))
      shelf.world.warn(why)
      return shelf
    } catch {
      throw Failure(error)
    }
  }

  /// - Throws: A `StorageError` as it is.
  private static func openToWrite(
    _ folder: String, _ place: LibraryOption, isWarning: Bool, takesIn: Bool = true
  ) throws -> Shelf {
    try Files.makeFolder(folder)
    let path = "\(folder)/\(Library.fileName)"
    // A journal is made beside the file; a session must not find out by its first grade.
    guard Files.mayBeWritten(folder), Files.kind(of: path) == .missing || Files.mayBeWritten(path)
    else { throw StorageError.readOnly(path: path) }
    try Library.checkPresence(of: path)
    try Files.makePrivate(path)
    let check = StartCheck(ofLibraryAt: path, at: World.current.now)
    BackupFolder(ofLibraryAt: path).removeUnfinished()
    let note = OpenNote(ofLibraryAt: path)
    World.current.closing.add("open note") { note?.remove() }
    let (shelf, settings) = try open(
      path, in: folder, place, isWarning: isWarning, check: check, takesIn: takesIn)
    try shelf.logRules(of: settings)
    shelf.world.closing.add("backup") {
      // Whoever stops the backup cuts nothing off: the library is only read.
      note?.remove()
      shelf.backUpTheDay()
    }
    if isWarning {
      shelf.remarkUnknownDecks { place.settings(in: folder, isWarning: false) }
    }
    return shelf
  }

  /// Opens the library where there is one, else an empty one in memory: nothing is made on the disk.
  ///
  /// - Parameter isWarning: Whether to say what is wrong with the settings.
  static func openForTrial(_ place: LibraryOption, isWarning: Bool = true) throws -> Shelf {
    let folder = try World.current.libraryFolder(flag: place.folder)
    let path = "\(folder)/\(Library.fileName)"
    do {
      return try open(
        Files.kind(of: path) == .missing ? Library.inMemory : path, in: folder, place,
        isWarning: isWarning
      ).shelf
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  private static func open(
    _ path: String, in folder: String, _ place: LibraryOption, isWarning: Bool,
    check: StartCheck? = nil, takesIn: Bool = true
  ) throws -> (shelf: Shelf, settings: SettingsInForce) {
    let settings = place.settings(in: folder, isWarning: isWarning)
    let shelf = Shelf(
      folder: folder, library: try Library(path: path, at: World.current.now),
      settings: settings.settings, world: World.current.following(settings.settings.general))
    if check?.reason == .cutOff {
      let world = shelf.world
      world.remark(
        Sentence("Ontap was cut off last time; checking that the library is whole.")
          .text(in: world.language))
    }
    try check?.perform(on: shelf.library)
    if takesIn { try shelf.takeInChanges() }
    return (shelf, settings)
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
  var deckFolder: String { "\(folder)/\(Self.deckFolderName)" }

  static let deckFolderName = "decks"
}

extension Deck {
  func changed(_ change: (inout Deck) -> Void) -> Deck {
    var deck = self
    change(&deck)
    return deck
  }
}
