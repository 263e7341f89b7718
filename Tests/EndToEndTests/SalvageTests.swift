import Foundation
import Testing

@Suite("The command doctor --repair")
struct SalvageTests {
  private struct Document: Decodable {
    struct Repaired: Decodable {
      var kept: String
      var backup: String?
      var fromFile: Int
      var fromBackup: Int
      var missing: Int
    }

    struct Backup: Decodable { var lines: Int }

    var healthy: Bool
    var reviews: Int
    var cards: Int
    var lost: Int
    var repaired: Repaired?
    var lastBackup: Backup?
  }

  /// A home with five grades, of which the last is in no backup.
  private static func studied() throws -> Home {
    let home = try Home.withLessons()
    let ids = try home.json("cards", as: [CardRow].self).map(\.id)
    for (day, id) in ids.prefix(4).enumerated() {
      home.now = Home.moment("2026-03-0\(day + 1)")
      #expect(try home.run("grade", id, "4").ending == .exit(0))
    }
    #expect(try home.run("grade", ids[4], "4").ending == .exit(0))
    return home
  }

  @Test(
    "saves the log of a file whose head is gone, keeps the file, and the library is whole again")
  func head() throws {
    let home = try Self.studied()
    let cards = try home.run("cards", "--json").output
    var bytes = try Data(contentsOf: URL(filePath: home.database))
    for index in 0..<4096 { bytes[index] = 0x5a }
    try bytes.write(to: URL(filePath: home.database))
    #expect(try home.run("doctor").ending == .exit(5))
    let document = try home.json("doctor", "--repair", as: Document.self)
    let repaired = try #require(document.repaired)
    #expect(try Data(contentsOf: URL(filePath: repaired.kept)) == bytes)
    #expect(repaired.fromFile == 5 && repaired.fromBackup == 0 && repaired.missing == 0)
    #expect(document.healthy && document.reviews == 5 && document.cards == 15)
    #expect(try home.run("cards", "--json").output == cards)
    #expect(try home.run("doctor", "--repair").output.contains("there was nothing to repair"))
    #expect(try home.run("review", input: "\n3\n").ending == .exit(0))
  }

  @Test("takes from the newest backup what the file has lost, and says so")
  func lostPages() throws {
    let home = try Self.studied()
    try home.write("Shopping: milk.", to: "library/ontap.sqlite")
    let outcome = try home.run("doctor", "--repair")
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    #expect(
      outcome.output.contains("0 lines of the log were saved from it, and 4 more from the backup"))
    #expect(outcome.output.contains("whatever was written after it is lost"))
    outcome.expectManners()
    #expect(try home.reviewCount() == 4)
    #expect(try home.json("doctor", as: Document.self).lastBackup?.lines == 4)
  }

  @Test(
    "makes a file whole of which one byte of the header is wrong, and doctor tells of that byte",
    arguments: [(place: 18, byte: UInt8(3)), (place: 68, byte: 0x52), (place: 63, byte: 4)])
  func header(place: Int, byte: UInt8) throws {
    let home = try Self.studied()
    let id = try home.id(of: Fixture.firstQuestion)
    var bytes = try Data(contentsOf: URL(filePath: home.database))
    bytes[place] = byte
    try bytes.write(to: URL(filePath: home.database))
    #expect(try home.run("doctor").ending == .exit(5))
    let grade = try home.run("grade", id, "4")
    grade.expectRefusal(5, naming: home.database)
    #expect(grade.errors.contains("'ontap doctor --repair'"))
    let document = try home.json("doctor", "--repair", as: Document.self)
    #expect(document.healthy && document.reviews == 5 && document.cards == 15)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
  }

  @Test("asks decks again that the database has lost and whose files are there")
  func lostDecks() throws {
    let home = try Self.studied()
    try home.edit("library/decks/kitchen-heat.md", "75 °C", to: "75 degrees")
    #expect(try home.run("due").ending == .exit(0))
    var bytes = try Data(contentsOf: URL(filePath: home.database))
    // The list of the tables cannot be read any more.
    for table in ["act", "card", "deck"] {
      let sought = Data("CREATE TABLE \(table) ".utf8)
      while let place = bytes.range(of: sought) { bytes[place.lowerBound + 3] = 0x23 }
    }
    try bytes.write(to: URL(filePath: home.database))
    try FileManager.default.removeItem(atPath: home.library + "/backups")
    let outcome = try home.run("doctor", "--repair")
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    #expect(outcome.errors.contains("decks/kitchen-heat.md was not known any more"))
    #expect(try home.reviewCount() == 5)
    let cards = try home.run("cards").output
    #expect(cards.contains("75 degrees") && cards.contains("Grey heron"))
    let names = try FileManager.default.contentsOfDirectory(atPath: home.library + "/decks")
    #expect(names.count == 2)
  }

  @Test("leaves a file alone of which nothing can be saved")
  func hopeless() throws {
    let home = try Home()
    try home.write("Shopping: milk.", to: "library/ontap.sqlite")
    try home.run("doctor", "--repair").expectRefusal(5, naming: home.database)
    #expect(try home.text(of: "library/ontap.sqlite") == "Shopping: milk.")
  }

  @Test(
    "makes wrong schedules anew after a backup",
    .enabled(if: Ontap.tool("sqlite3") != nil, "there is no sqlite3"))
  func schedules() throws {
    let home = try Self.studied()
    let tool = try #require(Ontap.tool("sqlite3"))
    _ = try home.start(tool, [home.database, "UPDATE schedule SET interval = 99"]).finish()
    #expect(try home.run("doctor").ending == .exit(5))
    #expect(try home.json("doctor", "--repair", as: Document.self).healthy)
    #expect(try home.run("backups").output.contains("before a repair"))
  }
}
