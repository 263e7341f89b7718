import Foundation
import Testing

@Suite(
  "A library that may not be written", .enabled(if: Nobody.canBePlayed, "root may write everywhere")
)
struct ReadOnlyTests {
  private static func run(_ home: Home, _ words: String...) throws -> Child.Outcome {
    guard getuid() == 0, let tool = Ontap.tool("setpriv") else {
      return try home.start(Ontap.path, words).finish()
    }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Ontap.path]
    return try home.start(tool, nobody + words).finish()
  }

  private static func permit(_ home: Home, file: Int, folder: Int) throws {
    let files = FileManager.default
    for place in ["", "/decks"] {
      try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.library + place)
    }
    try files.setAttributes([.posixPermissions: file], ofItemAtPath: home.database)
    try files.setAttributes([.posixPermissions: folder], ofItemAtPath: home.library)
  }

  @Test(
    "is read by the commands that look, and refused by the others in one sentence",
    arguments: [(0o444, 0o555), (0o644, 0o555), (0o444, 0o755)])
  func library(file: Int, folder: Int) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    try Self.permit(home, file: file, folder: folder)
    defer { try? Self.permit(home, file: 0o600, folder: 0o700) }
    let bytes = try Data(contentsOf: URL(filePath: home.database))
    for words in ["stats", "due", "cards", "export", "plan", "doctor"] {
      let outcome = try Self.run(home, words)
      #expect(outcome.ending == .exit(0), "\(words): \(outcome.errors)")
      #expect(outcome.errors.contains("may not be written") && outcome.output != "")
      outcome.expectManners()
    }
    for words in [["review"], ["grade", id, "4"], ["backup"], ["undo"]] {
      let outcome =
        words.count == 1
        ? try Self.run(home, words[0]) : try Self.run(home, words[0], words[1], words[2])
      outcome.expectRefusal(1, naming: home.database)
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(try Data(contentsOf: URL(filePath: home.database)) == bytes)
  }

  @Test("says so where only its folder of decks may not be searched, and tries no names for ever")
  func unsearchable() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "birds.md")
    _ = try home.run("due")
    let decks = "\(home.library)/decks"
    try FileManager.default.createDirectory(atPath: decks, withIntermediateDirectories: true)
    for (place, mode) in [
      (home.folder, 0o755), (home.library, 0o777), (home.database, 0o666),
      (home.database + "-journal", 0o666), (decks, 0o700),
    ] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place)
    }
    let outcome = try Self.run(home, "add", "birds.md")
    #expect(outcome.ending == .exit(1) && outcome.errors.contains(decks), "\(outcome)")
  }

  @Test("and was moved, is exported with the deck files that came along")
  func moved() throws {
    let home = try Home.withLessons()
    try FileManager.default.moveItem(atPath: home.library, toPath: home.path("moved"))
    home.variables["ONTAP_LIBRARY"] = home.path("moved")
    let permit = { (mode: Int) in
      for place in ["moved", "moved/decks"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: mode], ofItemAtPath: home.path(place))
      }
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: home.path("moved/ontap.sqlite"))
    for name in try FileManager.default.contentsOfDirectory(atPath: home.path("moved/decks")) {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: home.path("moved/decks/\(name)"))
    }
    try permit(0o555)
    defer { try? permit(0o700) }
    let outcome = try Self.run(home, "export")
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    #expect(
      !outcome.output.contains("\"text\": null") && outcome.output.contains("\"text\": \"---"))
    try permit(0o755)
    try FileManager.default.removeItem(atPath: home.path("moved/decks"))
    let bare = try Self.run(home, "export")
    #expect(bare.output.contains("\"text\": null"))
    #expect(bare.errors.contains("so the export has the cards of Kitchen heat"))
  }
}

@Suite(
  "A library on a disk that may only be read",
  .enabled(if: ReadOnlyDisk.canBeMade, "no file system can be mounted here"))
struct ReadOnlyDiskTests {
  @Test(
    "is refused in a sentence that names the cause, by the commands that copy it too",
    arguments: [
      "restore --yes", "restore", "doctor --repair", "config new 3", "review", "backup", "undo",
    ])
  func refused(line: String) throws {
    let home = try Home.withLessons()
    #expect(try home.run("backup").ending == .exit(0))
    let before = try home.snapshot("library")
    let outcome = try home.shell(ReadOnlyDisk.mounting + "\"$ONTAP\" \(line)'")
    let cause =
      line.contains("restore") || line.contains("repair") || line.contains("config")
      ? "cannot be written: read-only file system" : "may not be written"
    outcome.expectRefusal(1, naming: cause)
    #expect(outcome.errors.contains(home.library))
    #expect(!outcome.errors.contains(".ontap-new-"))
    #expect(try home.snapshot("library") == before)
  }
}

/// The library below a mount that allows no writing, which only its own processes see.
private enum ReadOnlyDisk {
  static let mounting =
    "unshare --mount sh -c 'mount --bind library library && mount -o remount,bind,ro library && "

  static let canBeMade: Bool = {
    guard getuid() == 0, let home = try? Home() else { return false }
    let script = "mkdir library && \(mounting) true'"
    return (try? home.shell(script))?.ending == .exit(0)
  }()
}

/// Root may write whatever the permissions are: another user has to try.
private enum Nobody {
  static let canBePlayed = getuid() != 0 || Ontap.tool("setpriv") != nil
}
