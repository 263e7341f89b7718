import Foundation
import Testing

/// A command that changes more than a line of the log, and the library that it is given.
struct Command: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var arguments: [String]
  /// Whether the log comes to the same where it is given again.
  var isRepeatable = true
  /// Makes the home in which it runs.
  var home: @Sendable () throws -> Home

  /// Commands that find a library.
  static let all = [
    Command(testDescription: "add", arguments: ["add", "birds.md"]) {
      let home = try studied()
      try home.write(Fixture.birds, to: "birds.md")
      return home
    },
    Command(testDescription: "config", arguments: ["config", "new", "7"]) {
      let home = try studied()
      _ = try home.run("config", "new", "9")
      return home
    },
    Command(testDescription: "backup", arguments: ["backup"]) { try studied() },
    Command(testDescription: "restore", arguments: ["restore", "--yes"], isRepeatable: false) {
      let home = try studied()
      _ = try home.run("backup")
      home.now = Home.moment("2026-03-03")
      _ = try home.run("review", input: "\n2\n\n3\n")
      // The backup of that day would be the newest.
      for name in try FileManager.default.contentsOfDirectory(atPath: home.library + "/backups")
      where name.hasPrefix("2026-03-03") {
        try FileManager.default.removeItem(atPath: home.library + "/backups/" + name)
      }
      return home
    },
    Command(testDescription: "import", arguments: ["import", "all.json"]) {
      let (home, other) = (try studied(), try studied())
      _ = try other.run("export", home.path("all.json"))
      return home
    },
    Command(testDescription: "doctor --repair", arguments: ["doctor", "--repair"]) {
      let home = try studied()
      var bytes = try Data(contentsOf: URL(filePath: home.database))
      for index in 0..<4096 { bytes[index] = 0x5a }
      try bytes.write(to: URL(filePath: home.database))
      return home
    },
    Command(testDescription: "doctor --rebuild", arguments: ["doctor", "--rebuild"]) {
      try studied()
    },
  ]

  /// Commands that make a folder in the library.
  static let first = [
    Command(testDescription: "the first add", arguments: ["add", "birds.md"]) {
      let home = try Home()
      try home.write(Fixture.birds, to: "birds.md")
      try FileManager.default.createDirectory(
        atPath: home.library, withIntermediateDirectories: false)
      return home
    },
    Command(testDescription: "the first backup", arguments: ["backup"]) {
      let home = try studied()
      try FileManager.default.removeItem(atPath: home.library + "/backups")
      return home
    },
  ]

  /// A home with some grades and a backup of them.
  private static func studied() throws -> Home {
    let home = try Home.withIslands(8)
    let outcome = try home.run("review", input: "\n3\n\n1\n\n4\n")
    guard outcome.ending == .exit(0) else { throw InVain(description: outcome.errors) }
    return home
  }
}
