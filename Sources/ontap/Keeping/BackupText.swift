import Recall
import Reports
import Storage

extension Backup {
  /// Bytes in a kilobyte.
  private static let kilobyte = 1000

  /// The beginning of the name, which is enough to name the backup.
  var stamp: String { name.split(separator: "_").first.map(String.init) ?? name }

  /// The backup on one line of the list.
  var line: Sentence {
    let kilobytes = (size + Self.kilobyte - 1) / Self.kilobyte
    return Sentence("\(stamp)  \(lines, "line", "lines"), \(kilobytes) kB, \(occasion.sentence)")
  }

  var json: JSON {
    [
      "path": .string(path), "made": .string(moment.rfc3339),
      "occasion": .string(occasion.rawValue), "lines": .int(lines), "digest": .string(hash),
      "bytes": .int(size),
    ]
  }
}

extension Backup.Occasion {
  var sentence: Sentence {
    switch self {
    case .day: Sentence("of the day")
    case .asked: Sentence("asked for")
    case .beforeMigration: Sentence("before a newer version changed the file")
    case .beforeImport: Sentence("before an import")
    case .beforeRestore: Sentence("before a restore")
    case .beforeRepair: Sentence("before a repair")
    case .restored: Sentence("what was restored")
    }
  }
}

extension Sentence {
  /// What became of a library's name that was a link.
  static func unlinked(_ path: String, from target: String) -> Sentence {
    Sentence("\(path) was a link and is a file now; \(target) stays as it was.")
  }
}
