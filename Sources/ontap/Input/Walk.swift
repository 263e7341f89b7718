import Foundation
import Recall
import Storage

/// A text that a command was asked to read.
struct Source {
  /// The PATH as typed, with the path below it where that is a folder.
  var name: String
  /// Nil for standard input.
  var path: String?
  /// True where the learner named this very file.
  var isNamed: Bool

  func read() throws -> [UInt8] {
    guard let path else { return try Files.readStandardInput() }
    return try Files.read(path, named: name)
  }
}

/// Finds the texts behind the PATHs of a command line.
struct Walk {
  private(set) var sources: [Source] = []
  private(set) var findings: [Finding] = []
  /// A sentence for each PATH that is missing or no file.
  private(set) var failures: [Sentence] = []

  private static let endings = ["md", "markdown", "txt"]

  init(sources: [Source], findings: [Finding]) {
    self.sources = sources
    self.findings = findings
  }

  /// Folders are walked in byte order of the paths below them; `-` is standard input.
  init(_ paths: [String], in world: World) {
    for path in paths {
      guard path != "-" else {
        sources.append(Source(name: "-", path: nil, isNamed: true))
        continue
      }
      guard !path.isEmpty else {
        failures.append(Sentence("an empty PATH names nothing; give a file or a folder"))
        continue
      }
      let absolute = world.absolute(path)
      switch Files.kind(of: absolute) {
      case .file: sources.append(Source(name: path, path: absolute, isNamed: true))
      case .folder: walk(absolute, named: path.hasSuffix("/") ? String(path.dropLast()) : path)
      case .missing: failures.append(Sentence("\(path) does not exist; check the spelling"))
      case .special:
        failures.append(Sentence("\(path) is neither a file nor a folder; give one of these"))
      }
    }
  }

  private mutating func walk(_ folder: String, named name: String) {
    let before = sources.count
    guard access(folder, R_OK | X_OK) == 0 else {
      failures.append(Sentence("\(name) cannot be read; check the permissions of the folder"))
      return
    }
    let root = Files.realPath(folder) ?? folder
    var names: [FileIdentity: String] = [:]
    for below in paths(below: "", of: folder, root: root, named: name).sorted(by: Self.byBytes) {
      if let file = FileIdentity(at: "\(folder)/\(below)") {
        if let first = names[file] {
          note(
            "\(name)/\(below)", .note, Sentence("passed over: this is \(first) again"),
            "passed-over")
          continue
        }
        names[file] = "\(name)/\(below)"
      }
      sources.append(Source(name: "\(name)/\(below)", path: "\(folder)/\(below)", isNamed: false))
    }
    if sources.count == before {
      note(
        name, .warning,
        Sentence("this folder holds no lessons: no file that ends in .md, .markdown or .txt"),
        "no-lessons")
    }
  }

  private mutating func paths(
    below: String, of folder: String, root: String, named name: String
  ) -> [String] {
    let here = below.isEmpty ? folder : "\(folder)/\(below)"
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: here) else {
      note(
        below.isEmpty ? name : "\(name)/\(below)", .warning,
        Sentence("this folder cannot be read; check its permissions"), "unreadable")
      return []
    }
    var result: [String] = []
    for entry in entries.sorted(by: Self.byBytes) {
      let path = below.isEmpty ? entry : "\(below)/\(entry)"
      let shown = "\(name)/\(path)"
      guard !entry.hasPrefix(".") else {
        note(shown, .note, Sentence("passed over: its name is hidden"), "passed-over")
        continue
      }
      let isLink = Self.isLink("\(folder)/\(path)")
      if isLink, let trouble = Self.trouble(ofLink: "\(folder)/\(path)", in: root) {
        note(shown, .note, trouble, "passed-over")
        continue
      }
      switch Files.kind(of: "\(folder)/\(path)") {
      case .folder where isLink:
        note(
          shown, .note, Sentence("passed over: this link leads to a folder read anyway"),
          "passed-over")
      case .folder: result += paths(below: path, of: folder, root: root, named: name)
      case .file where Self.isLesson(entry): result.append(path)
      case .file, .missing: continue
      case .special:
        note(shown, .note, Sentence("passed over: this is no ordinary file"), "passed-over")
      }
    }
    return result
  }

  private mutating func note(
    _ path: String, _ severity: Finding.Severity, _ sentence: Sentence, _ code: String
  ) {
    findings.append(Finding(path: path, severity: severity, sentence: sentence, code: code))
  }

  /// True of a name that a lesson or a deck file may have.
  static func isLesson(_ name: String) -> Bool {
    endings.contains { name.lowercased().hasSuffix("." + $0) }
  }

  private static func byBytes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Why a link is not followed; nil where it leads to something in the folder.
  private static func trouble(ofLink path: String, in root: String) -> Sentence? {
    guard let target = Files.realPath(path) else {
      return Sentence("passed over: this link leads nowhere")
    }
    return target == root || target.hasPrefix(root + "/")
      ? nil : Sentence("passed over: this link leads out of the folder")
  }
}
