import Foundation
import Testing

@Suite("A copy of the library at another place")
struct CopyElsewhereTests {
  @Test("A copy can be put anywhere, in place of an older one but of no other file")
  func elsewhere() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    for grade in ["4", "2"] {
      #expect(try home.run("grade", id, grade).ending == .exit(0))
      let outcome = try home.run("backup", "copy.sqlite")
      #expect(outcome.ending == .exit(0) && outcome.output.contains("copy.sqlite"))
    }
    #expect(try home.run("backup", "lessons").ending == .exit(0))
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path("lessons"))
    #expect(names.contains { $0.hasSuffix(".sqlite") && $0.contains("_asked_2_") })
    try home.write("mine", to: "notes.txt")
    try home.run("backup", "notes.txt").expectRefusal(1, naming: "notes.txt")
    try home.run("backup", home.database).expectRefusal(1, naming: home.database)
    try home.run("backup", "none/copy.sqlite").expectRefusal(1, naming: "none/")
    #expect(try home.text(of: "notes.txt") == "mine")
    let other = try Home()
    #expect(try other.run("restore", "--yes", home.path("copy.sqlite")).ending == .exit(0))
    #expect(try other.reviewCount() == 2)
  }

  @Test("A copy gives another library decks with files of their own")
  func otherLibrary() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    #expect(try home.run("backup", "copy.sqlite").output.contains("'ontap export'"))
    let cards = try home.json("cards", as: [CardRow].self)
    try FileManager.default.removeItem(atPath: home.path("lessons/rivers.md"))
    home.variables["ONTAP_LIBRARY"] = home.path("second")
    let outcome = try home.run("restore", "--yes", "copy.sqlite")
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    #expect(outcome.output.contains("The deck Rivers has a file of its own now"))
    let restored = try home.json("cards", as: [CardRow].self)
    #expect(restored.map(\.id) == cards.map(\.id) && restored.map(\.state) == cards.map(\.state))
    let decks = try FileManager.default.contentsOfDirectory(atPath: home.path("second/decks"))
    #expect(decks.count == 3)
    // An answer that is changed here is not changed there.
    try home.edit("second/decks/birds-of-the-pond.md", "185 cm", to: "two metres")
    #expect(try home.run("cards").output.contains("two metres"))
    home.variables["ONTAP_LIBRARY"] = home.library
    #expect(try !home.run("cards").output.contains("two metres"))
  }
}
