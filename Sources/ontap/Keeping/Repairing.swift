import Recall
import Reports
import Storage

/// What `ontap doctor --repair` does before it looks at the library.
struct Repairing {
  /// What was done.
  struct Outcome {
    /// Nil where the file was whole.
    var salvage: Salvage?
    /// True where only the folds of the log are to be made anew.
    var needsRebuild: Bool
  }

  private let folder: String
  private let world: World
  private let rollover: Int

  init(_ place: LibraryOption) throws {
    folder = try World.current.libraryFolder(flag: place.folder)
    let settings = place.settings(in: folder, isWarning: false).settings.general
    world = World.current.following(settings)
    rollover = settings.rollover
  }

  func run() throws -> Outcome {
    let path = "\(folder)/\(Library.fileName)"
    guard Files.kind(of: path) != .missing else {
      return Outcome(salvage: nil, needsRebuild: false)
    }
    Files.removeUnfinished(in: folder)
    do throws(StorageError) {
      switch try RepairNeed(of: path) {
      case .nothing: return Outcome(salvage: nil, needsRebuild: false)
      case .rebuild:
        try BackupFolder(ofLibraryAt: path)
          .add(Library(path: path), .beforeRepair, at: world.now, rollover: rollover)
        return Outcome(salvage: nil, needsRebuild: true)
      case .salvage:
        let salvage = try Salvage(of: path, at: world.now, rollover: rollover)
        return Outcome(salvage: salvage, needsRebuild: false)
      }
    } catch {
      throw Failure(error)
    }
  }
}

extension Salvage {
  /// What was saved and what was not, for a person.
  var sentences: [Sentence] {
    let source =
      backup.map { backup in
        Sentence(
          """
          \(fromFile, "line of the log was", "lines of the log were") saved from it, and \
          \(fromBackup) more from the backup \(backup.stamp).
          """)
      }
      ?? Sentence(
        """
        \(fromFile, "line of the log was", "lines of the log were") saved from it; there was no \
        sound backup.
        """)
    let gaps =
      missing == 0
      ? Sentence("No line before the last one is missing.")
      : Sentence(
        """
        \(missing, "line is lost; its number is", "lines are lost; their numbers are") written \
        down in the log.
        """)
    let end = newest.map {
      Sentence("The last line is of \($0.rfc3339); whatever was written after it is lost.")
    }
    let unlinked = link.map { Sentence.unlinked(path, from: $0) }
    let more = fuller.map {
      Sentence("A fuller backup is there: \($0.stamp), with \($0.lines) lines.")
    }
    return [Sentence("The damaged file is kept as it is: \(kept)"), source, gaps]
      + [end, more, unlinked].compactMap(\.self)
  }

  var json: JSON {
    [
      "kept": .string(kept), "backup": backup.map { .string($0.path) } ?? .null,
      "fromFile": .int(fromFile), "fromBackup": .int(fromBackup), "missing": .int(missing),
      "newest": newest.map { .string($0.rfc3339) } ?? .null,
    ]
  }
}
