import Foundation
import Testing

@Suite("The command config")
struct ConfigTests {
  static let file = "library/settings"

  /// A change to a settings file, and what it is then.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var before = ""
    let words: [String]
    let after: String
  }

  static let changes: [Change] = [
    Change(testDescription: "makes the file", words: ["new", "5"], after: "new = 5\n"),
    Change(
      testDescription: "changes a value where it stands, with all around it",
      before: "# mine\n\n  new=20  # a day\nmode = flip", words: ["new", "5"],
      after: "# mine\n\n  new=5  # a day\nmode = flip"),
    Change(
      testDescription: "keeps lines that it cannot read, and their line ends",
      before: "what is this\r\nnwe = 3\r\n", words: ["mode", "type"],
      after: "what is this\r\nnwe = 3\r\nmode = type\r\n"),
    Change(
      testDescription: "adds to the general settings above the first deck",
      before: "# top\nnew = 1\n\n[deck Rivers]\nnew = 2", words: ["leech", "4"],
      after: "# top\nnew = 1\nleech = 4\n\n[deck Rivers]\nnew = 2"),
    Change(
      testDescription: "adds above a deck where nothing general is set",
      before: "[deck Rivers]\nnew = 2\n", words: ["leech", "4"],
      after: "leech = 4\n[deck Rivers]\nnew = 2\n"),
    Change(
      testDescription: "makes a section for a deck",
      before: "new = 1", words: ["new", "5", "--deck", "riv"],
      after: "new = 1\n\n[deck Rivers]\nnew = 5\n"),
    Change(
      testDescription: "changes a deck's section alone",
      before: "new = 1\n[deck Rivers]\nnew = 2\n[deck Birds]\nnew = 3\n",
      words: ["new", "5", "--deck", "Rivers"],
      after: "new = 1\n[deck Rivers]\nnew = 5\n[deck Birds]\nnew = 3\n"),
    Change(
      testDescription: "takes a setting out wherever it stands",
      before: "new = 1\n# keep\nnew = 2\n[deck Rivers]\nnew = 3\n", words: ["--unset", "new"],
      after: "# keep\n[deck Rivers]\nnew = 3\n"),
    Change(
      testDescription: "fills an empty value", before: "minutes =\n", words: ["minutes", "15"],
      after: "minutes = 15\n"),
  ]

  @Test("changes one line and no other byte", arguments: changes)
  func change(change: Change) throws {
    let home = try Home.withLessons()
    if !change.before.isEmpty { try home.write(change.before, to: Self.file) }
    let outcome = try home.start(Ontap.path, ["config"] + change.words).finish()
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    #expect(try home.text(of: Self.file) == change.after)
    #expect(outcome.lines.count == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: home.path(Self.file))
    #expect(mode[.posixPermissions] as? Int == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.library)
        .filter { $0.hasPrefix(".ontap-new") }.isEmpty)
  }

  @Test("keeps every byte of a file with bytes that are no text")
  func bytes() throws {
    let home = try Home()
    let rest = Data([0x23, 0xFF, 0xC3, 0x0A, 0x0C, 0x0A])
    try home.write(Data("new = 4\n".utf8) + rest, to: Self.file)
    #expect(try home.run("config", "new", "6").ending == .exit(0))
    let now = try Data(contentsOf: URL(filePath: home.path(Self.file)))
    #expect(now == Data("new = 6\n".utf8) + rest)
  }

  @Test("lists every setting, and prints one by its name")
  func list() throws {
    let home = try Home()
    let outcome = try home.run("config")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.count == 11)
    #expect(outcome.lines.first == "new = 20")
    #expect(outcome.lines.contains("target = 0.90"))
    #expect(try home.run("config", "minutes").output == "none\n")
    #expect(try home.snapshot().count == 1, "a look must not make a library")
    try home.write(outcome.output, to: Self.file)
    let again = try home.run("config")
    #expect(again.output == outcome.output && again.errors == "")
  }

  @Test("says where each value comes from, the strongest first")
  func origins() throws {
    let home = try Home.withLessons()
    try home.write("rollover = 3\nnew = 5\n\n[deck Rivers]\nnew = 2\n", to: Self.file)
    func origin(_ words: String...) throws -> String {
      try home.start(Ontap.path, ["config", "--show-origin"] + words).finish().output
    }
    let path = home.path(Self.file)
    #expect(try origin("new") == "5  # \(path):2\n")
    #expect(try origin("new", "--deck", "Rivers") == "2  # \(path):5\n")
    #expect(try origin("leech", "--deck", "Rivers") == "8  # default\n")
    #expect(try origin("lang") == "auto  # default\n")
    home.variables = ["ONTAP_NEW": "9", "LC_ALL": "vi_VN.UTF-8", "NO_COLOR": "1"]
    #expect(try origin("new") == "9  # environment ONTAP_NEW\n")
    #expect(try origin("new", "--deck", "Rivers") == "9  # environment ONTAP_NEW\n")
    #expect(try origin("lang") == "vi  # environment LC_ALL\n")
    #expect(try origin("color") == "never  # environment NO_COLOR\n")
    home.variables["ONTAP_COLOR"] = "auto"
    #expect(try origin("color") == "auto  # environment ONTAP_COLOR\n")
    #expect(try origin("color", "--color", "always") == "always  # flag --color\n")
    home.variables["LC_ALL"] = "C.UTF-8"
    let outcome = try home.run("config", "new", "3")
    #expect(outcome.output.contains("ONTAP_NEW counts before it"))
    #expect(try home.text(of: Self.file).contains("new = 3\n"))
  }

  private struct Document: Decodable {
    struct Entry: Decodable {
      var key: String
      var origin: String
    }
    struct Section: Decodable {
      var deck: String
      var settings: [Entry]
    }

    var schema: String
    var settings: [Entry]
    var decks: [Section]
  }

  @Test("is read by scripts")
  func json() throws {
    let home = try Home()
    try home.write("new = 5\n[deck Rivers]\nmode = type\n", to: Self.file)
    let document = try home.json("config", as: Document.self)
    #expect(document.schema == "ontap.config/1")
    #expect(document.settings.count == 11)
    #expect(document.settings.first?.origin == home.path(Self.file) + ":1")
    #expect(document.decks.map(\.deck) == ["Rivers"])
    #expect(document.decks.first?.settings.map(\.key) == ["mode"])
    #expect(try home.run("config", "--json", "target").output.contains("\"value\": 0.90"))
  }

  @Test(
    "refuses what cannot be set, and leaves the file as it is",
    arguments: [
      ("config nwe 5", 2, "did you mean 'new'?"), ("config xyzzy", 2, "'ontap config' lists them"),
      ("config new many", 2, "it must be a whole number, 0 or more"),
      ("config mode typ", 2, "it must be flip, type, choice or auto"),
      ("config rollover 3 --deck Rivers", 2, "cannot be set for one deck"),
      ("config new 3 --deck nodeck", 1, "nodeck"), ("config --unset", 2, "needs a KEY"),
      ("config --unset new 3", 2, "needs a KEY"),
      ("config drill never", 2, "drill cannot be 'never'; it must be below-4 or failures"),
      ("config ease-on-failure raised", 2, "it must be unchanged or lowered"),
      ("config --color sometimes", 2, "sometimes"),
    ] as [(String, Int32, String)])
  func refusal(line: String, code: Int32, thing: String) throws {
    let home = try Home.withLessons()
    try home.write("# nothing\n", to: Self.file)
    let before = try home.snapshot()
    try home.shell("\"$ONTAP\" \(line)").expectRefusal(code, naming: thing)
    #expect(try home.snapshot() == before)
  }

  @Test("finds a deck's settings under its new name")
  func renamed() throws {
    let home = try Home.withLessons()
    try home.write("new = 4\r\n[deck Rivers]\r\nnew = 2 # few\r\n[deck Lakes]\r\n", to: Self.file)
    #expect(try home.run("decks", "rename", "Rivers", "Streams").ending == .exit(0))
    #expect(
      try home.text(of: Self.file)
        == "new = 4\r\n[deck Streams]\r\nnew = 2 # few\r\n[deck Lakes]\r\n")
    #expect(try home.run("config", "new", "--deck", "Streams").output == "2\n")
  }

  @Test("leaves no draft behind that a crash left")
  func draft() throws {
    let home = try Home.withLessons()
    try home.write("new = 4\n", to: "library/.ontap-new-999999999-settings")
    #expect(try home.run("due").ending == .exit(0))
    #expect(
      !FileManager.default.fileExists(atPath: home.path("library/.ontap-new-999999999-settings")))
  }

  @Test("follows a link and keeps it")
  func link() throws {
    let home = try Home.withLessons()
    try home.write("new = 4\n", to: "dotfiles/ontap")
    try FileManager.default.createSymbolicLink(
      atPath: home.path(Self.file), withDestinationPath: home.path("dotfiles/ontap"))
    #expect(try home.run("config", "new", "6").ending == .exit(0))
    #expect(try home.text(of: "dotfiles/ontap") == "new = 6\n")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: home.path(Self.file))
        == home.path("dotfiles/ontap"))
  }
}
