import Foundation
import Recall
import Storage
import Testing

@Suite("Four sessions at the same time")
struct ManyProcessesTests {
  /// How many grades each gives.
  private static let grades = FaultyDisk.isLong ? 500 : 40

  @Test("lose no grade and give none twice")
  func grades() throws {
    let count = Self.grades
    let home = try Home()
    // A deck each, as a session passes over a card that another one answered.
    for number in 1...4 {
      let lesson = Fixture.islands(count).replacing("Island", with: "Island \(number)")
      try home.write(
        lesson.replacing("# Island \(number)s", with: "# Sea \(number)"), to: "sea\(number).md")
      try home.add("sea\(number).md")
    }
    try home.write("\n3\n".repeated(count), to: "input")
    let line = "exec \"$ONTAP\" review --new 9999 --plain \"Sea $0\" < input"
    let children = try (1...4).map { try home.start("/bin/sh", ["-c", line, String($0)]) }
    for child in children {
      let outcome = child.finish(within: 300)
      #expect(outcome.ending == .exit(0))
      outcome.expectSilence()
      #expect(outcome.lines.count { $0.hasPrefix("Good: ") } == count)
    }
    try home.expectOneGradeEach(4 * count)
  }

  @Test("that ask the same cards give each of them one grade")
  func sameCards() throws {
    let count = Self.grades
    let home = try Home.withIslands(count)
    try home.write("\n3\n".repeated(count * 2), to: "input")
    let line = "exec \"$ONTAP\" review --new 9999 --plain < input"
    let children = try (1...4).map { _ in try home.start("/bin/sh", ["-c", line]) }
    var given = 0
    for child in children {
      let outcome = child.finish(within: 300)
      #expect(outcome.ending == .exit(0))
      outcome.expectSilence()
      given += outcome.lines.count { $0.hasPrefix("Good: ") }
    }
    #expect(given == count)
    try home.expectOneGradeEach(count)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}

extension Child.Outcome {
  /// Checks that nothing went wrong on the way.
  fileprivate func expectSilence() {
    #expect(errors == "")
  }
}

extension Home {
  /// Checks that so many cards were graded, each of them once.
  fileprivate func expectOneGradeEach(_ count: Int) throws {
    let library = try Library(path: database)
    let examination = try library.examine()
    #expect(examination.problems == [])
    #expect(examination.reviews == count)
    #expect(try library.logDigest().lines == count)
    for card in try json("cards", as: [CardRow].self) {
      let id = try #require(CardID(card.id))
      #expect(try library.reviews(of: id).count == 1, "\(card.prompt)")
    }
  }
}
