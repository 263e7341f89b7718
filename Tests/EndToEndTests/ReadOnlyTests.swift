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
}

/// Root may write whatever the permissions are: another user has to try.
private enum Nobody {
  static let canBePlayed = getuid() != 0 || Ontap.tool("setpriv") != nil
}
