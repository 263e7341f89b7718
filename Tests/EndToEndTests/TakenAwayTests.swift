import Foundation
import Testing

@Suite("A library that something happens to while a session has it open")
struct TakenAwayTests {
  /// A session with one grade given.
  private static func begun() throws -> (Home, Player) {
    let home = try Home.withLessons()
    let player = try home.play("review")
    try player.see(Fixture.firstQuestion)
    player.type(" ")
    try player.see(Fixture.firstAnswer)
    player.type("3")
    try player.seeCard(2)
    return (home, player)
  }

  @Test("and is deleted is backed up from what is still open, and can be restored")
  func deleted() throws {
    let (home, player) = try Self.begun()
    try FileManager.default.removeItem(atPath: home.database)
    player.type("q")
    #expect(player.end() == .exit(5))
    #expect(player.screen.page.text.contains("taken away"))
    try home.run("due").expectRefusal(5, naming: home.database)
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    #expect(try home.reviewCount() == 1)
  }

  @Test(
    "and is deleted is said to be gone, and not to be another file, when a grade cannot be written")
  func gradedLater() throws {
    let (home, player) = try Self.begun()
    try FileManager.default.removeItem(atPath: home.database)
    player.type(" ")
    try player.see("Again")
    player.type("3")
    try player.see("taken away meanwhile")
    player.type("q")
    _ = player.end()
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    #expect(try home.reviewCount() == 1)
  }

  @Test("and is restored or replaced by others has its last grades in a backup of its own")
  func replaced() throws {
    for isRestored in [true, false] {
      let home = try Home.withLessons()
      #expect(try home.run("grade", home.id(of: "Avocet — Food?"), "4").ending == .exit(0))
      try FileManager.default.copyItem(atPath: home.database, toPath: home.path("old"))
      let player = try home.play("review")
      try player.see(Fixture.firstQuestion)
      player.type(" ")
      try player.see(Fixture.firstAnswer)
      player.type("3")
      try player.see("2/")
      try FileManager.default.removeItem(atPath: home.database)
      if isRestored {
        #expect(try home.run("restore", "--yes").ending == .exit(0))
      } else {
        try FileManager.default.moveItem(atPath: home.path("old"), toPath: home.database)
      }
      player.type("q")
      #expect(player.end() == .exit(5))
      #expect(try home.reviewCount() == 1)
      #expect(try home.run("restore", "--yes").ending == .exit(0))
      #expect(try home.reviewCount() == 2)
    }
  }

  @Test("and is deleted with all that it lies in is not said to be saved")
  func folderGone() throws {
    let (home, player) = try Self.begun()
    try FileManager.default.removeItem(atPath: home.library)
    player.type("q")
    #expect(player.end() == .exit(5))
    let text = player.screen.page.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("what was in it cannot be kept") && !text.contains("is saved"))
  }

  @Test("and is deleted while nothing is done is kept, if no backup has all of it")
  func onlyLooking() throws {
    let home = try Home.withLessons()
    for question in [Fixture.firstQuestion, "Avocet — Food?"] {
      #expect(try home.run("grade", home.id(of: question), "4").ending == .exit(0))
    }
    let player = try home.play("review")
    try player.seeCard(1)
    try FileManager.default.removeItem(atPath: home.database)
    player.type("q")
    #expect(player.end() == .exit(5))
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    #expect(try home.reviewCount() == 2)
  }

  @Test("and loses its head is called damaged at the end, and not saved")
  func headless() throws {
    let (home, player) = try Self.begun()
    let file = try FileHandle(forWritingTo: URL(filePath: home.database))
    try file.write(contentsOf: Data(count: 100))
    try file.close()
    player.type("q")
    #expect(player.end() == .exit(5))
    let text = player.screen.page.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("no backup was made") && text.contains("is damaged"))
    #expect(!text.contains("what you did is saved"))
    #expect(try home.run("doctor", "--repair").ending == .exit(0))
    #expect(try home.reviewCount() == 1)
  }
}
