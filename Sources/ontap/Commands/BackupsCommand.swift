import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap backups`: lists the backups; the library itself may be damaged.
struct BackupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backups", abstract: "List the backups, the newest first.")

  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var pager: PagerOption
  @OptionGroup var place: LibraryOption

  func run() throws {
    let folder = try World.current.libraryFolder(flag: place.folder)
    let settings = place.settings(in: folder)
    let world = World.current.following(settings.settings.general)
    let kept = BackupFolder(ofLibraryAt: "\(folder)/\(Library.fileName)")
    do {
      try kept.checkListable()
    } catch {
      throw Failure(error)
    }
    let backups = kept.backups()
    if json {
      world.print(
        JSON.object([
          "schema": "ontap.backups/1", "backups": .array(backups.map(\.json)),
        ]).text)
    } else if backups.isEmpty {
      world.say(Sentence("No backups yet; one is made when a day's first session ends."))
    } else {
      world.say(backups.map(\.line), pager)
    }
  }
}
