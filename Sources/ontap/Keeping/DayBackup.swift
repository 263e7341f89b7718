import Recall
import Storage

extension Shelf {
  /// How long a backup may take before the learner is told what took so long, in milliseconds.
  private static let unnoticed = 300

  /// Backs the library up where the log has grown since an earlier study day's backup; what goes
  /// wrong is said, and changes nothing of what the command came to.
  func backUpTheDay() {
    let start = World.uptime
    do throws(StorageError) {
      guard !library.isTakenAway else { return saveTakenAway() }
      guard try library.hasWritten else { return }
      let backup = try backups.addOfDay(library, at: world.now, rollover: settings.general.rollover)
      if let backup, World.uptime - start > Self.unnoticed {
        world.remark(
          Sentence("The library is backed up: \(backup.path)").text(in: world.language))
      }
    } catch .damaged(let path), .notADatabase(let path) {
      world.closing.status = .damaged
      world.warn(
        Sentence(
          "no backup was made: \(path) is damaged; 'ontap doctor --repair' saves what can be saved")
      )
    } catch {
      let why = Failure(error).sentence ?? Sentence("the disk reports an error")
      world.warn(Sentence("no backup was made, and what you did is saved: \(why)"))
    }
  }

  /// Backs up a file that has lost its name while it was open, unless a backup has all of it.
  private func saveTakenAway() {
    do throws(StorageError) {
      guard try !backups.holdAll(of: library) else { return }
      world.closing.status = .damaged
      let backup = try backups.add(
        library, .day, at: world.now, rollover: settings.general.rollover)
      world.warn(
        Sentence(
          """
          \(library.path) was taken away meanwhile; what was in it is in \(backup.path), and \
          'ontap restore' brings it back
          """))
    } catch {
      world.closing.status = .damaged
      let why = Failure(error).sentence ?? Sentence("the disk reports an error")
      world.warn(
        Sentence(
          "\(library.path) was taken away meanwhile, and what was in it cannot be kept: \(why)"))
    }
  }

  /// Where the library's backups lie.
  var backups: BackupFolder { BackupFolder(ofLibraryAt: library.path) }
}
