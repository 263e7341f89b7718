import Foundation
import TestKit
import Testing

@Suite("Killed in the middle, a session")
struct KillTests {
  /// Lessons of a user, which may lie beside the package.
  private static let seeds = ["000_793c4b08716727d6.txt", "001_cd97af4991ab356f.txt"]
    .map { "seeds/\($0)" }.filter(SharedMaterial.has)
  /// Those together, and a made-up one.
  static let lessons = seeds.isEmpty ? [[]] : [[], seeds]

  @Test(
    "has lost nothing that it showed as graded, and goes on with the card that would have come",
    arguments: lessons, ["3333333333333", "3132341223431"])
  func thirteen(lessons: [String], keys: String) throws {
    let home = try Home()
    for lesson in lessons { try home.write(SharedMaterial.data(lesson), to: "lessons/\(lesson)") }
    if lessons.isEmpty { try home.write(Fixture.islands(20), to: "lessons/islands.md") }
    try home.add("lessons")
    let queue = try home.json("due", as: DueDocument.self).new
    #expect(queue.count == 20)

    let first = try home.play("review")
    for (done, key) in keys.enumerated() {
      try first.seeCard(done + 1)
      first.type(" ")
      try first.see("1 Again")
      first.type(String(key))
    }
    try first.seeCard(keys.count + 1)
    let next = first.screen.card
    first.send(SIGKILL)
    #expect(first.end() == .signal(SIGKILL))

    let second = try home.play("review")
    try second.seeCard(1)
    #expect(second.screen.card == next)
    if !keys.contains("1"), lessons.isEmpty {
      #expect(second.screen.page.text.contains(queue[keys.count].prompt))
    }
    second.type("q")
    #expect(second.end() == .exit(0))
    #expect(try home.reviewCount() == keys.count)
    #expect(try home.run("doctor").ending == .exit(0))
    guard lessons.isEmpty else { return }
    #expect(try home.grades() == keys.compactMap(\.wholeNumberValue).map { $0 + 1 }.sorted())
  }
}

extension Screen {
  /// What a session shows between its bar and its keys.
  fileprivate var card: [String] {
    let lines = page.lines
    let rules = lines.indices.filter { lines[$0].contains("────") }
    guard let top = rules.first, let bottom = rules.last, bottom - 1 > top else { return [] }
    // The row above the lower rule holds a note of what was done before.
    return lines[(top + 1)..<(bottom - 1)].filter { !$0.isEmpty }
  }
}
