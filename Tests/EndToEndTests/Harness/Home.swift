import Foundation

/// A learner's home with a library of its own, gone when the test is over.
final class Home {
  let folder: String
  /// What `ONTAP_NOW` says.
  var now = Home.moment("2026-03-02")
  /// More variables, or nil for one that is not to be set.
  var variables: [String: String?] = [:]

  init() throws {
    let files = FileManager.default
    folder = files.temporaryDirectory.appending(path: "ontap-\(UUID().uuidString)").path
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The morning of a day, an hour east of Greenwich.
  static func moment(_ day: String) -> String { day + "T08:00:00+01:00" }

  var library: String { folder + "/library" }
  var database: String { library + "/ontap.sqlite" }

  var environment: [String: String] {
    var all: [String: String?] = [
      "HOME": folder, "ONTAP_LIBRARY": library, "ONTAP_NOW": now, "LANG": "C.UTF-8",
      "TERM": "xterm-256color", "PATH": "/usr/local/bin:/usr/bin:/bin", "ONTAP": Ontap.path,
    ]
    all.merge(variables) { $1 }
    return all.compactMapValues(\.self)
  }

  // MARK: Running

  /// Runs `ontap` with pipes for its streams, to its end.
  func run(_ arguments: String..., input: String? = nil) throws -> Child.Outcome {
    try start(Ontap.path, arguments, input: input).finish()
  }

  /// Runs a line of the shell, in which `$ONTAP` is the program.
  func shell(_ script: String, input: String? = nil) throws -> Child.Outcome {
    try start("/bin/sh", ["-c", script], input: input).finish()
  }

  func start(_ program: String, _ arguments: [String], input: String? = nil) throws -> Child {
    try Child(program, arguments, in: self, input: input)
  }

  /// Starts `ontap` on a terminal.
  func play(_ arguments: String..., rows: Int = 24, columns: Int = 80) throws -> Player {
    try Player(Ontap.path, arguments, in: self, rows: rows, columns: columns)
  }

  // MARK: Files

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ bytes: Data, to name: String) throws {
    let path = path(name)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try bytes.write(to: URL(filePath: path))
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Replaces the one place where a file says something.
  func edit(_ name: String, _ old: String, to new: String) throws {
    let text = try text(of: name)
    guard text.components(separatedBy: old).count == 2 else {
      throw InVain(description: "\(name) does not say '\(old)' once:\n\(text)")
    }
    try write(text.replacing(old, with: new), to: name)
  }

  /// Every file and folder below a place, with its bytes and the time of its last change; not that
  /// of the library's folder, in which the note of a running program comes and goes.
  func snapshot(_ place: String = "") throws -> [String: String] {
    let files = FileManager.default
    let root = place.isEmpty ? folder : path(place)
    return try ([""] + files.subpathsOfDirectory(atPath: root)).reduce(into: [:]) { all, name in
      let path = "\(root)/\(name)"
      let changed = try files.attributesOfItem(atPath: path)[.modificationDate] as? Date
      guard path != library else {
        all[name] = "folder"
        return
      }
      let bytes = files.contents(atPath: path)?.base64EncodedString() ?? "folder"
      all[name] = "\(changed?.timeIntervalSince1970 ?? 0) \(bytes)"
    }
  }
}
