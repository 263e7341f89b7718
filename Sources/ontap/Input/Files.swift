import Foundation
import Recall
import Storage

/// Reads and replaces files, with reasons that a person understands.
enum Files {
  enum Kind { case file, folder, missing, special }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return errno == EACCES ? .file : .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .special
    }
  }

  /// In bytes; 0 where there is no such file.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_size : 0
  }

  /// The path with all links resolved; nil where there is no such file.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// - Parameter name: The file as the learner named it, where that is not the path.
  static func read(_ path: String, named name: String? = nil) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(Sentence("\(name ?? path) cannot be read: \(reason)")) }
    defer { close(file) }
    return try read(descriptor: file, name: Sentence(verbatim: name ?? path))
  }

  /// Everything up to the end of standard input.
  static func readStandardInput() throws -> [UInt8] {
    try read(descriptor: 0, name: Sentence("standard input"))
  }

  /// Reads a file, or standard input, piece by piece: `body` is given what gives the next bytes, or
  /// none at the end.
  static func readPieces<T>(
    of path: String?, _ body: (@escaping () throws -> [UInt8]) throws -> T
  ) throws -> T {
    let file = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? 0
    let name = path.map(Sentence.init(verbatim:)) ?? Sentence("standard input")
    guard file >= 0 else { throw Failure(Sentence("\(name) cannot be read: \(reason)")) }
    defer { if path != nil { close(file) } }
    return try body {
      while true {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Foundation.read(file, &buffer, buffer.count)
        if count >= 0 { return Array(buffer[..<count]) }
        guard errno == EINTR else { throw Failure(Sentence("\(name) cannot be read: \(reason)")) }
      }
    }
  }

  private static func read(descriptor: Int32, name: Sentence) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw Failure(Sentence("\(name) cannot be read: \(reason)"))
      }
    }
  }

  /// Whether this user may write the file or folder, as the system says.
  static func mayBeWritten(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// - Throws: Where a folder is there and nobody can tell which names are taken in it.
  static func checkSearchable(_ folder: String) throws {
    guard kind(of: folder) == .folder, access(folder, X_OK) != 0 else { return }
    throw Failure(Sentence("\(folder) cannot be read: \(reason)"))
  }

  /// Makes a folder and those above it, for its owner alone.
  static func makeFolder(_ path: String) throws {
    guard kind(of: path) != .folder else { return }
    let parent = (path as NSString).deletingLastPathComponent
    if !parent.isEmpty, parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 else {
      guard errno == EEXIST else {
        throw Failure(Sentence("the folder \(path) cannot be made: \(reason)"))
      }
      return
    }
    // What is saved in a folder is only as safe as its name in the one above.
    try sync(folder: parent.isEmpty ? "." : parent, to: path)
  }

  /// Makes an empty file for its owner alone where there is none.
  static func makePrivate(_ path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file < 0 else {
      close(file)
      return
    }
    guard errno == EEXIST else { throw Failure(Sentence("\(path) cannot be made: \(reason)")) }
  }

  /// The beginning of the name of a file that is being written, and is left behind by a crash; the
  /// number of the process that writes it and the file's own name follow.
  private static let unfinished = ".ontap-new-"

  /// Replaces a file whole: a new one beside it is synced, then takes its name and permissions.
  static func replace(_ path: String, with text: String) throws {
    try replace(path, with: Array(text.utf8), permissions: nil)
  }

  /// The same for bytes; the file gets these permissions, if any are given.
  static func replace(_ path: String, with bytes: [UInt8], permissions: mode_t?) throws {
    try replace(path, permissions: permissions) { try $0(bytes) }
  }

  /// The same for bytes that come piece by piece: `body` is given what takes the next ones.
  ///
  /// What a link leads to is replaced, not the link; a device or a pipe is written into.
  static func replace(
    _ path: String, permissions: mode_t?,
    _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard kind(of: path) != .special else { return try fill(path, body) }
    let place = place(of: path)
    let folder = (place as NSString).deletingLastPathComponent
    let name = (place as NSString).lastPathComponent
    let draft = "\(folder)/\(unfinished)\(getpid())-\(name)"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure(Sentence("\(path) cannot be written: \(reason)")) }
    var status = stat()
    if let permissions {
      fchmod(file, permissions)
    } else if stat(place, &status) == 0 {
      fchmod(file, status.st_mode & 0o777)
    }
    do {
      defer { close(file) }
      try body { bytes in try write(bytes, into: file, named: path) }
      guard fsync(file) == 0 else {
        throw Failure(Sentence("\(path) cannot be written: \(reason)"))
      }
      guard rename(draft, place) == 0 else {
        throw Failure(Sentence("\(path) cannot be written: \(reason)"))
      }
    } catch {
      unlink(draft)
      throw error
    }
    try sync(folder: folder, to: path)
  }

  /// Where a file lies or would lie: links followed, also one that leads to nothing yet and those
  /// of the folders above.
  static func place(of path: String, links: Int = 40) -> String {
    if let place = realPath(path) { return place }
    let folder = (path as NSString).deletingLastPathComponent
    if links > 0, let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      return place(of: target.hasPrefix("/") ? target : "\(folder)/\(target)", links: links - 1)
    }
    return "\(realPath(folder) ?? folder)/\((path as NSString).lastPathComponent)"
  }

  private static func fill(
    _ path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(Sentence("\(path) cannot be written: \(reason)")) }
    defer { close(file) }
    try body { bytes in try write(bytes, into: file, named: path) }
  }

  private static func write(_ bytes: [UInt8], into file: Int32, named path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure(Sentence("\(path) cannot be written: \(reason)"))
      }
    }
  }

  /// Removes a file for good, if that can be.
  static func remove(_ path: String) {
    guard unlink(path) == 0 else { return }
    try? sync(folder: (path as NSString).deletingLastPathComponent, to: path)
  }

  /// Removes what an interrupted ``replace(_:with:)`` of a process that is gone left in a folder.
  static func removeUnfinished(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(unfinished) {
      let writer = pid_t(name.dropFirst(unfinished.count).prefix { $0.isNumber })
      let isAtWork = writer.map { kill($0, 0) == 0 || errno == EPERM } ?? false
      if !isAtWork { unlink("\(folder)/\(name)") }
    }
  }

  /// Makes a new name in the folder durable; a folder that may only be searched cannot be synced.
  private static func sync(folder: String, to path: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // EINVAL: its file system knows no such thing.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw Failure(Sentence("\(path) cannot be written: \(reason)"))
    }
  }

  /// Why the last system call failed.
  private static var reason: Sentence { Sentence(systemError: errno) }
}
