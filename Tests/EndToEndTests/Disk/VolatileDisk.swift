import Foundation

/// The files of a folder as a disk holds them: what is durable for good, and what is only on its way
/// and may be lost where the power fails.
///
/// Bytes are durable once their file was synced, names once their folder was. Of what is on its way
/// any part may arrive: of the writes any, in any order, each also torn between sectors; of the
/// changes of names in one folder the first so many.
struct VolatileDisk {
  /// What a power cut takes away.
  enum Loss: CaseIterable {
    /// Only the program stopped.
    case nothing
    case something
    /// All that was not synced.
    case everything
  }

  /// The least that a disk writes whole, in bytes.
  private static let sector = 512

  private enum Change {
    case write(place: Int, bytes: [UInt8])
    case resize(Int)
  }

  private enum Naming {
    case make(path: String, file: Int)
    case unlink(path: String)
    case rename(old: String, new: String)
    case link(old: String, new: String)
    case makeFolder(path: String)

    var folder: String {
      switch self {
      case .make(let path, _), .unlink(let path), .rename(_, let path), .link(_, let path),
        .makeFolder(let path):
        (path as NSString).deletingLastPathComponent
      }
    }
  }

  private struct Names {
    var files: [String: Int] = [:]
    var folders: Set<String> = []

    mutating func take(_ naming: Naming) {
      switch naming {
      case .make(let path, let file): files[path] = file
      case .unlink(let path): files[path] = nil
      case .rename(let old, let new): files[new] = files.removeValue(forKey: old)
      case .link(let old, let new): files[new] = files[old]
      case .makeFolder(let path): folders.insert(path)
      }
    }
  }

  private let root: String
  /// False for a disk on which a sync does nothing.
  private let obeysSync: Bool
  private var durable = Names()
  /// As the program sees them.
  private var present = Names()
  private var contents: [[UInt8]] = []
  private var changes: [(file: Int, change: Change)] = []
  private var namings: [Naming] = []
  private var fileOfNode: [UInt64: Int] = [:]

  /// - Parameter folder: What lies here, all of it durable, is what `root` held at the beginning.
  init(copying folder: String, as root: String, obeysSync: Bool = true) throws {
    self.root = root
    self.obeysSync = obeysSync
    durable.folders = [root]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      if let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") {
        durable.files["\(root)/\(name)"] = contents.count
        contents.append([UInt8](bytes))
      } else {
        durable.folders.insert("\(root)/\(name)")
      }
    }
    present = durable
  }

  mutating func take(_ entry: Diary.Entry) {
    switch entry {
    case .make(let path, let node):
      fileOfNode[node] = contents.count
      rename(by: .make(path: path, file: contents.count))
      contents.append([])
    case .open(let path, let node):
      if let file = present.files[path] { fileOfNode[node] = file }
    case .write(let node, let place, let bytes):
      change(.write(place: place, bytes: bytes), of: node)
    case .resize(let node, let size): change(.resize(size), of: node)
    case .sync(let path, let node): if obeysSync { sync(path, node) }
    case .unlink(let path): rename(by: .unlink(path: path))
    case .rename(let old, let new): rename(by: .rename(old: old, new: new))
    case .link(let old, let new): rename(by: .link(old: old, new: new))
    case .makeFolder(let path): rename(by: .makeFolder(path: path))
    case .said, .fault: break
    }
  }

  private mutating func rename(by naming: Naming) {
    present.take(naming)
    namings.append(naming)
  }

  private mutating func change(_ change: Change, of node: UInt64) {
    guard let file = fileOfNode[node] else { return }
    changes.append((file, change))
  }

  private mutating func sync(_ path: String, _ node: UInt64) {
    if present.folders.contains(path) {
      for naming in namings where naming.folder == path { durable.take(naming) }
      namings.removeAll { $0.folder == path }
    } else if let file = fileOfNode[node] {
      for own in changes where own.file == file { Self.apply(own.change, &contents[file]) }
      changes.removeAll { $0.file == file }
    }
  }

  private static func apply(_ change: Change, _ bytes: inout [UInt8]) {
    switch change {
    case .write(let place, let written):
      let end = place + written.count
      if bytes.count < end { bytes += Array(repeating: 0, count: end - bytes.count) }
      bytes.replaceSubrange(place..<end, with: written)
    case .resize(let size):
      bytes = Array(bytes.prefix(size)) + Array(repeating: 0, count: max(0, size - bytes.count))
    }
  }

  /// Writes what is found after a power cut at this moment into a new folder.
  func write(
    to folder: String, after loss: Loss, by random: inout some RandomNumberGenerator
  ) throws {
    var names = durable
    for (parent, own) in Dictionary(grouping: namings, by: \.folder).sorted(by: { $0.key < $1.key })
    {
      let arrived =
        switch loss {
        case .nothing: own.count
        case .something: Int.random(in: 0...own.count, using: &random)
        case .everything: 0
        }
      // A folder that is not there holds nothing.
      for naming in own.prefix(arrived) where names.folders.contains(parent) { names.take(naming) }
    }
    var bytes = contents
    for (file, change) in changes {
      switch loss {
      case .nothing: Self.apply(change, &bytes[file])
      case .something:
        guard Bool.random(using: &random) else { continue }
        for part in Self.torn(change, by: &random) { Self.apply(part, &bytes[file]) }
      case .everything: break
      }
    }
    let files = FileManager.default
    for path in names.folders.sorted() {
      try files.createDirectory(
        atPath: folder + path.dropFirst(root.count), withIntermediateDirectories: true)
    }
    for (path, file) in names.files
    where names.folders.contains((path as NSString).deletingLastPathComponent) {
      try Data(bytes[file]).write(to: URL(filePath: folder + path.dropFirst(root.count)))
    }
  }

  /// What arrives of a change: mostly all of it, else some sectors.
  private static func torn(
    _ change: Change, by random: inout some RandomNumberGenerator
  ) -> [Change] {
    guard case .write(let place, let bytes) = change, bytes.count > sector,
      Int.random(in: 0..<4, using: &random) == 0
    else { return [change] }
    return stride(from: 0, to: bytes.count, by: sector).compactMap { start in
      guard Bool.random(using: &random) else { return nil }
      return .write(
        place: place + start, bytes: Array(bytes[start..<min(start + sector, bytes.count)]))
    }
  }
}
