import Foundation
import Recall
import Storage

/// What lies in a library's folder, and what its log and its decks come to.
struct LibraryFiles {
  /// The bytes of every file that somebody may look at, by its path from the library; what lies
  /// beside the library begins with `../`.
  let files: [String: Data]
  /// The lines of the log without their times, which are other ones in each run; nil where there is
  /// no library, or one that is not sound.
  let log: [String]?
  /// The decks and their cards; empty where there is no log.
  let decks: Set<String>
  /// The number of the tables' format that the file has, before anybody opens it.
  let format: [UInt8]
  let backups: Int
  /// Backups that are not what their names say.
  let wrongBackups: [String]

  /// The folder of a library that is watched with what lies beside it.
  static let inside = "own"
  private static let backupFolder = "backups/"
  private static let damaged = Library.fileName + ".damaged"

  /// The path of the library in a folder that is watched.
  static func database(in folder: String) -> String {
    let inner = "\(folder)/\(inside)"
    let isInside = FileManager.default.fileExists(atPath: inner)
    return "\(isInside ? inner : folder)/\(Library.fileName)"
  }

  /// - Parameter folder: May be changed: an interrupted write is rolled back.
  init(in folder: String) throws {
    let manager = FileManager.default
    let path = Self.database(in: folder)
    let isInside = (path as NSString).deletingLastPathComponent != folder
    files = try manager.subpathsOfDirectory(atPath: folder).reduce(into: [:]) { files, name in
      if !Self.isUnfinished(name), let bytes = manager.contents(atPath: "\(folder)/\(name)") {
        files[Self.name(name, isInside)] =
          Self.isCopy(name, isInside)
          ? try Self.contents(ofCopy: "\(folder)/\(name)") : bytes
      }
    }
    // Where SQLite keeps the user version (its file format, 1.3).
    format = Array((files[Library.fileName] ?? Data()).dropFirst(60).prefix(4))
    let all = BackupFolder(ofLibraryAt: path).backups().map(\.path)
    let copies = files.keys.filter { $0.hasPrefix("../") && $0.hasSuffix(".sqlite") }
      .map { "\(folder)/\($0.dropFirst(3))" }
    backups = all.count
    wrongBackups = (all + copies).filter {
      // The library that would be replaced is not looked at.
      (try? Restoration(of: path + ".none", from: $0)) == nil
    }
    guard manager.fileExists(atPath: path), let library = try? Library(path: path),
      (try? library.examine())?.problems.isEmpty == true
    else {
      (log, decks) = (nil, [])
      return
    }
    log = try Self.log(of: library)
    decks = try Self.decks(of: library)
  }

  /// The name by which a file is known; that of a damaged library tells the time.
  private static func name(_ name: String, _ isInside: Bool) -> String {
    let own = isInside && name.hasPrefix(inside + "/") ? name.dropFirst(inside.count + 1) : nil
    if isInside, own == nil { return "../" + name }
    let name = own.map(String.init) ?? name
    return name.hasPrefix(damaged) ? damaged : name
  }

  /// True of a copy of the library that lies beside it.
  private static func isCopy(_ name: String, _ isInside: Bool) -> Bool {
    isInside && !name.hasPrefix(inside + "/") && name.hasSuffix(".sqlite")
  }

  /// Two copies of one library may differ in what no learner sees.
  private static func contents(ofCopy path: String) throws -> Data {
    guard let copy = try? Library(onlyReading: path) else { return Data() }
    return try Data(log(of: copy).joined(separator: "\n").utf8)
  }

  /// Drafts, and the journal, in which SQLite alone reads.
  private static func isUnfinished(_ name: String) -> Bool {
    let last = (name as NSString).lastPathComponent
    return last.hasPrefix(".") || last.hasSuffix(".part") || last.hasSuffix("-journal")
  }

  static func log(of library: Library) throws -> [String] {
    var lines: [String] = []
    try library.eachLine { line in
      let own = [line.card, line.answer.map { "\($0.grade)" }, line.value].map { $0 ?? "" }
      lines.append("\(line.writer) \(line.n) \(line.day) \(line.kind) \(own)")
    }
    return lines
  }

  private static func decks(of library: Library) throws -> Set<String> {
    try library.allDecks().reduce(into: []) { all, deck in
      let file = "\(deck.path) \(deck.isPresent)"
      all.insert("\(deck.name) \(deck.hasGivenName) \(file) \(deck.standing)")
      for card in try library.cards(ofDeck: deck.name) {
        let content = card.entry.card
        all.insert("\(card.entry.id) \(deck.name) \(content) \(card.isInDeck) \(card.standing)")
      }
    }
  }

  /// How far a command came.
  enum Extent {
    /// It was cut off.
    case somewhere
    /// It ended well, in the very run that made what is known of its end.
    case done
    /// The same in another run, in which the clock said something else.
    case doneAnew
  }

  /// What of this a command cannot have left behind: nothing may be half done.
  func faults(between before: LibraryFiles, and after: LibraryFiles, _ extent: Extent) -> [String] {
    let isDone = extent != .somewhere
    var faults = wrongBackups.map { "\($0) is no backup" }
    let damaged = before.log == nil ? before.files[Library.fileName] : nil
    for (name, bytes) in files where name != Library.fileName && !Self.isBackup(name) {
      if bytes == damaged, name.hasPrefix(Library.fileName) { continue }
      if bytes != before.files[name], bytes != after.files[name] {
        faults.append("\(name) is neither what it was nor what it became")
      }
    }
    var names = Set(before.files.keys).intersection(after.files.keys)
    if isDone { names.formUnion(after.files.keys) }
    // The names of backups tell the time.
    if extent == .doneAnew { names = names.filter { !Self.isBackup($0) } }
    for name in names where files[name] == nil { faults.append("\(name) is gone") }
    if isDone {
      for name in names where name != Library.fileName && files[name] != after.files[name] {
        faults.append("\(name) is not what it became")
      }
      for name in before.files.keys
      where after.files[name] == nil && files[name] != nil && !Self.isBackup(name) {
        faults.append("\(name) is still there")
      }
      if format != after.format { faults.append("the tables are not what they became") }
    }
    return faults + libraryFaults(between: before, and: after, isDone: isDone)
  }

  private static func isBackup(_ name: String) -> Bool { name.hasPrefix(backupFolder) }

  private func libraryFaults(
    between before: LibraryFiles, and after: LibraryFiles, isDone: Bool
  ) -> [String] {
    guard let log else {
      let isAsBefore = files[Library.fileName] == before.files[Library.fileName]
      return isDone || before.log != nil || !isAsBefore ? ["the library is not sound"] : []
    }
    var faults: [String] = []
    if log != after.log, isDone || log != before.log {
      faults.append("the log is neither what it was nor what it became")
    }
    if decks != after.decks, isDone || decks != before.decks {
      faults.append("the decks are neither what they were nor what they became")
    }
    return faults
  }
}
