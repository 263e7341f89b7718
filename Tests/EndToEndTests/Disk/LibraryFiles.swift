import Foundation
import Recall
import Storage

/// What lies in a library's folder, and what its log comes to.
struct LibraryFiles {
  /// The bytes of every file that somebody may look at, by its path in the folder.
  let files: [String: Data]
  /// Nil where there is no library, or one that is not sound.
  let log: LogDigest?
  /// Backups that are not what their names say.
  let wrongBackups: [String]

  /// - Parameter folder: May be changed: an interrupted write is rolled back.
  init(in folder: String) throws {
    let manager = FileManager.default
    files = try manager.subpathsOfDirectory(atPath: folder).reduce(into: [:]) { files, name in
      if !Self.isUnfinished(name), let bytes = manager.contents(atPath: "\(folder)/\(name)") {
        files[name] = bytes
      }
    }
    let path = "\(folder)/\(Library.fileName)"
    wrongBackups = BackupFolder(ofLibraryAt: path).backups().map(\.path).filter {
      // The library that would be replaced is not looked at.
      (try? Restoration(of: path + ".none", from: $0)) == nil
    }
    guard manager.fileExists(atPath: path), let library = try? Library(path: path),
      (try? library.examine())?.problems.isEmpty == true
    else {
      log = nil
      return
    }
    log = try library.logDigest()
  }

  /// Drafts, and the journal, in which SQLite alone reads.
  private static func isUnfinished(_ name: String) -> Bool {
    let last = (name as NSString).lastPathComponent
    return last.hasPrefix(".") || last.hasSuffix(".part") || last.hasSuffix("-journal")
  }

  /// What of this a command that was cut off cannot have left behind: nothing may be half done.
  func faults(
    between before: LibraryFiles, and after: LibraryFiles, isFinished: Bool
  ) -> [String] {
    var faults = wrongBackups.map { "\($0) is no backup" }
    let damaged = before.log == nil ? before.files[Library.fileName] : nil
    for (name, bytes) in files where name != Library.fileName && !name.hasPrefix("backups/") {
      if bytes == damaged, name.hasPrefix(Library.fileName) { continue }
      if bytes != before.files[name], bytes != after.files[name] {
        faults.append("\(name) is neither what it was nor what it became")
      }
    }
    let names = Set(before.files.keys).intersection(after.files.keys)
      .union(isFinished ? Array(after.files.keys) : [])
    for name in names where files[name] == nil { faults.append("\(name) is gone") }
    if isFinished {
      for (name, bytes) in after.files where name != Library.fileName && files[name] != bytes {
        faults.append("\(name) is not what it became")
      }
    }
    if let log {
      if log != after.log, isFinished || log != before.log {
        faults.append("the log is neither what it was nor what it became")
      }
    } else if isFinished || before.log != nil
      || files[Library.fileName] != before.files[Library.fileName]
    {
      faults.append("the library is not sound")
    }
    return faults
  }
}
