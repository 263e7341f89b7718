import Foundation
import Testing

/// A command that changes more than a line of the log, or one line in a way of its own, and the
/// library that it is given.
struct Command: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// Whether it comes to the same where it is given again.
  var isRepeatable: Bool
  /// Whether it may refuse, as done already, where it is given again.
  var refusesTwice = false
  /// Whether an editor of the learner's writes, too.
  var hasEditor = false
  /// Makes the home in which it runs.
  private var home: @Sendable () throws -> Home
  /// Makes the home ready, and gives the command's words.
  private var words: @Sendable (Home) throws -> [String]

  init(
    _ name: String, isRepeatable: Bool = true, in home: @escaping @Sendable () throws -> Home,
    _ words: @escaping @Sendable (Home) throws -> [String]
  ) {
    testDescription = name
    self.isRepeatable = isRepeatable
    self.home = home
    self.words = words
  }

  init(
    _ name: String, isRepeatable: Bool = true, refusesTwice: Bool = false, hasEditor: Bool = false,
    _ words: @escaping @Sendable (Home) throws -> [String]
  ) {
    self.init(name, isRepeatable: isRepeatable, in: Self.here, words)
    self.refusesTwice = refusesTwice
    self.hasEditor = hasEditor
  }

  func begin() throws -> (home: Home, words: [String]) {
    let home = try home()
    return (home, try words(home))
  }

  /// Commands that find a library.
  static let all =
    [
      Command("add") { ["add", try $0.birds()] },
      Command("grade", isRepeatable: false) { ["grade", try $0.dueCard(), "4"] },
      Command("answer", isRepeatable: false) { ["answer", try $0.dueCard(), "49 m"] },
      Command("undo", isRepeatable: false) { _ in ["undo"] },
      Command("suspend") { ["suspend", try $0.dueCard()] },
      Command("flag") { ["flag", try $0.dueCard()] },
      Command("reset") { ["reset", try $0.dueCard()] },
      Command("edit", isRepeatable: false, hasEditor: true) { ["edit", try $0.edited()] },
      // By its file: whoever gives it again may find the deck under its new name.
      Command("decks rename") { ["decks", "rename", try $0.deckFile(), "Isles"] },
      Command("decks remove", refusesTwice: true) { _ in ["decks", "remove", "Islands"] },
      Command("decks archive") { _ in ["decks", "archive", "Islands"] },
      Command("config") { ["config", "new", try $0.setting()] },
      Command("backup", isRepeatable: false) { _ in ["backup"] },
      Command("backup FILE", in: inside) { _ in ["backup", "library/copy.sqlite"] },
      Command("export FILE", in: inside) { _ in ["export", "library/all.json"] },
      Command("restore", isRepeatable: false) { ["restore", "--yes", try $0.oldBackup()] },
      Command("restore of a lost library") { ["restore", "--yes", try $0.lost()] },
      Command("import") { ["import", try $0.othersExport()] },
      Command("doctor --repair") { ["doctor", try $0.damaged()] },
      Command("doctor --rebuild") { _ in ["doctor", "--rebuild"] },
    ]
    + (Ontap.tool("sqlite3") == nil
      ? [] : [Command("the first command after an update", in: old) { _ in ["stats"] }])

  /// Commands that make a folder in the library.
  static let first = [
    Command("the first add", in: Home.init) { home in
      try FileManager.default.createDirectory(
        atPath: home.library, withIntermediateDirectories: false)
      return ["add", try home.birds()]
    },
    Command("the first add of a library whose folder is new") { home in
      try FileManager.default.removeItem(atPath: home.library)
      try FileManager.default.createDirectory(
        atPath: home.library, withIntermediateDirectories: false)
      home.variables["ONTAP_LIBRARY"] = "\(home.library)/\(LibraryFiles.inside)"
      return ["add", try home.birds()]
    },
    Command("the first backup") { home in
      try FileManager.default.removeItem(atPath: home.library + "/backups")
      return ["backup"]
    },
  ]

  /// A home with some grades and a backup of them.
  ///
  /// - Parameter folder: Where in the watched folder the library lies; what lies beside it is watched
  ///   as well.
  private static func studied(in folder: String = "") throws -> Home {
    let home = try Home()
    if !folder.isEmpty { home.variables["ONTAP_LIBRARY"] = "\(home.library)/\(folder)" }
    try home.write(Fixture.islands(8), to: "islands.md")
    try home.add("islands.md")
    let outcome = try home.run("review", input: "\n3\n\n1\n\n4\n")
    guard outcome.ending == .exit(0) else { throw InVain(description: outcome.errors) }
    return home
  }

  @Sendable private static func here() throws -> Home {
    try studied()
  }

  @Sendable private static func inside() throws -> Home {
    try studied(in: LibraryFiles.inside)
  }

  /// A home with a library as an older version left it.
  @Sendable private static func old() throws -> Home {
    let home = try Home()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../StorageTests/Fixtures/format-5.sql"
    ).standardized.path
    let outcome = try home.shell(
      "umask 077; mkdir library && sqlite3 library/ontap.sqlite < '\(fixture)'")
    guard outcome.ending == .exit(0) else { throw InVain(description: outcome.errors) }
    return home
  }
}

extension Home {
  fileprivate func birds() throws -> String {
    try write(Fixture.birds, to: "birds.md")
    return "birds.md"
  }

  /// A card that was learnt the day before.
  fileprivate func dueCard() throws -> String {
    now = Home.moment("2026-03-03")
    return try id(of: "Island no. 1 — Highest point?")
  }

  fileprivate func deckFile() throws -> String {
    try write("new = 9\n\n[deck Islands]\nnew = 3\n", to: "library/settings")
    return "library/decks/islands.md"
  }

  /// A card that the editor will change, which is no disk that fails.
  fileprivate func edited() throws -> String {
    try write("sed -i 's/A: 49 m/A: 50 m/' \"$2\"\n", to: "editor")
    variables["EDITOR"] = "env -u LD_PRELOAD sh '\(path("editor"))'"
    return try dueCard()
  }

  fileprivate func setting() throws -> String {
    _ = try run("config", "new", "9")
    return "7"
  }

  /// The beginning of a backup's name, upon which the log has grown.
  fileprivate func oldBackup() throws -> String {
    _ = try run("backup")
    now = Home.moment("2026-03-03")
    _ = try run("review", input: "\n2\n\n3\n")
    return "2026-03-02"
  }

  /// The same of a library that is gone.
  fileprivate func lost() throws -> String {
    _ = try run("backup")
    try FileManager.default.removeItem(atPath: database)
    return "2026-03-02"
  }

  /// The library of somebody who learnt the same on another machine, and more.
  fileprivate func othersExport() throws -> String {
    let other = try Home.withIslands(8)
    try other.add(other.birds())
    _ = try other.run("review", input: "\n3\n\n1\n")
    let outcome = try other.run("export", path("all.json"))
    guard outcome.ending == .exit(0) else { throw InVain(description: outcome.errors) }
    return "all.json"
  }

  fileprivate func damaged() throws -> String {
    var bytes = try Data(contentsOf: URL(filePath: database))
    for index in 0..<4096 { bytes[index] = 0x5a }
    try bytes.write(to: URL(filePath: database))
    return "--repair"
  }
}
