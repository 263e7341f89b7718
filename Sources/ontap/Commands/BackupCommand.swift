import ArgumentParser
import Foundation
import Recall
import Reports
import Storage

/// `ontap backup`: makes a copy of the library and proves it sound.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the library, and prove the copy sound.",
    discussion: """
      Without FILE the copy goes to the library's own backups, of which one is made by itself at \
      the end of each day's first session. FILE may be a folder; a copy that is there already is \
      replaced, another file is not.
      """)

  @Argument(
    help: .init("Where to put the copy, such as a disk of its own.", valueName: "file"),
    completion: .file())
  var file: String?
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    // A copy elsewhere can be made of a library that may not be written.
    let shelf = try file == nil ? Shelf.open(place) : Shelf.openToRead(place)
    let backup = try file.map { try copy(of: shelf, at: $0) } ?? ownBackup(of: shelf)
    if json {
      shelf.world.print(
        JSON.object(["schema": "ontap.backup/1"]).with(backup.json).text)
    } else {
      shelf.world.say(
        Sentence("The log, \(backup.lines, "line", "lines"), is backed up: \(backup.path)"))
      if file != nil {
        shelf.world.say(
          Sentence(
            "It holds the cards but not the deck files as you wrote them; 'ontap export' writes both."
          ))
      }
    }
  }

  private func ownBackup(of shelf: Shelf) throws -> Backup {
    try shelf.reading { library in
      try shelf.backups.add(
        library, .asked, at: shelf.world.now, rollover: shelf.settings.general.rollover)
    }
  }

  private func copy(of shelf: Shelf, at file: String) throws -> Backup {
    let path = shelf.world.absolute(file)
    let isFolder = Files.kind(of: path) == .folder
    try shelf.checkOutput(path)
    let place = Files.place(of: path)
    Files.removeUnfinished(in: isFolder ? place : (place as NSString).deletingLastPathComponent)
    do {
      return try BackupFolder.write(
        shelf.library, to: place, isFolder: isFolder, at: shelf.world.now)
    } catch StorageError.foreign, StorageError.notADatabase {
      throw Failure(
        Sentence("\(path) is no copy of a library and is not replaced; name another file"))
    } catch {
      throw Failure(error)
    }
  }
}
