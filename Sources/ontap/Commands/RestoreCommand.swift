import ArgumentParser
import Foundation
import Recall
import Storage

/// `ontap restore`: puts a backup in the library's place.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Go back to a backup; the present is backed up first.",
    discussion: """
      WHICH is the beginning of a name as 'ontap backups' lists them, of which the newest is \
      taken, or the path of a copy that 'ontap backup FILE' made; without it the newest backup. \
      Deck files stay as they are; a copy from elsewhere gets those that are missing, written from \
      its cards.
      """)

  @Argument(help: .init("A backup, such as 2026-11-22, or a file.", valueName: "which"))
  var which: String?
  @Flag(help: "Do not ask, as scripts want it.") var yes = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let folder = try World.current.libraryFolder(flag: place.folder)
    let settings = place.settings(in: folder).settings.general
    let world = World.current.following(settings)
    let path = "\(folder)/\(Library.fileName)"
    do {
      let source = try source(in: BackupFolder(ofLibraryAt: path), world)
      try Files.makeFolder(folder)
      Files.removeUnfinished(in: folder)
      let restoration = try restoration(of: path, from: source)
      try confirm(restoration, world)
      let kept = try restoration.perform(at: world.now, rollover: settings.rollover)
      world.say(Sentence("The library is what it was in \(source)."))
      if let kept { world.say(Sentence("What it was until now is kept: \(kept)")) }
      if let link = restoration.link { world.say(.unlinked(path, from: link)) }
      // Backups of one's own go back to decks that lie where they lay.
      if (source as NSString).deletingLastPathComponent != BackupFolder(ofLibraryAt: path).path {
        let shelf = try Shelf.openToRead(place, takesIn: false)
        try shelf.reading { _ in try shelf.adoptDecks() }
      }
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  /// - Throws: What is wrong with the backup, which is not the library.
  private func restoration(of path: String, from source: String) throws -> Restoration {
    do throws(StorageError) {
      guard Files.size(of: source) > 0 else { throw .notADatabase(path: source) }
      return try Restoration(of: path, from: source)
    } catch {
      switch error {
      case .damaged(source):
        throw Failure(
          Sentence(
            "the backup \(source) is damaged; nothing was changed; 'ontap backups' lists the others"
          ), status: .damaged)
      case .notADatabase(source), .foreign(source):
        throw Failure(
          Sentence(
            """
            \(source) is no backup of a library; nothing was changed; what 'ontap export' wrote is \
            for 'ontap import'
            """))
      default: throw error
      }
    }
  }

  private func source(in folder: BackupFolder, _ world: World) throws -> String {
    try folder.checkListable()
    let backups = folder.backups()
    guard let which else {
      guard let newest = backups.likeliestFirst(at: world.now).first else {
        throw Failure(Sentence("there is no backup in \(folder.path); name a file"))
      }
      return newest.path
    }
    if !which.isEmpty, let backup = backups.first(where: { $0.name.hasPrefix(which) }) {
      return backup.path
    }
    let path = world.absolute(which)
    guard Files.kind(of: path) == .file else {
      throw Failure(
        Sentence("no backup has a name that begins with \(which); 'ontap backups' lists them"))
    }
    return path
  }

  /// Says what would be lost, and asks a person.
  private func confirm(_ restoration: Restoration, _ world: World) throws {
    world.say(restoration.warning)
    if restoration.present != .sound, let fuller = restoration.fuller {
      world.say(
        Sentence("A fuller backup is there: \(fuller.stamp), with \(fuller.lines) lines."))
    }
    guard !yes else { return }
    guard world.isAtTerminal else {
      throw Failure(Sentence("nothing was changed; add --yes to restore without a question"))
    }
    guard world.isAgreed(to: Sentence("Restore it? [y/N] ")) else {
      throw Failure(Sentence("nothing was changed"))
    }
  }
}

extension Restoration {
  /// What the learner must know before the library is replaced.
  fileprivate var warning: Sentence {
    guard let lost else {
      return Sentence("The library cannot be read; it will be kept under another name.")
    }
    guard present != .nothing else { return Sentence("There is no library now; nothing is lost.") }
    guard lost.reviews + lost.acts > 0 else {
      return Sentence("All that the log holds now is in the backup as well.")
    }
    let (reviews, acts) = (lost.reviews, lost.acts)
    return Sentence(
      "The log loses \(reviews, "review", "reviews") and \(acts, "other act", "other acts") that are not in the backup."
    )
  }
}
