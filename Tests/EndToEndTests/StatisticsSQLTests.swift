import Foundation
import Recall
import Storage
import Testing

@Suite(
  "Every number of the statistics is what its documented SQL gives",
  .enabled(if: Ontap.tool("sqlite3") != nil, "sqlite3 is not installed"))
struct StatisticsSQLTests {
  /// `ONTAP_LIBRARIES` makes more of them.
  static let seeds = Array(
    0..<(ProcessInfo.processInfo.environment["ONTAP_LIBRARIES"].flatMap { Int($0) } ?? 6))

  private static let first = StudyDay(19_700)

  /// A library of some seed: none, a few, or up to 5,000 reviews of cards in two decks.
  private func home(_ seed: Int) throws -> (home: Home, last: StudyDay) {
    let home = try Home()
    for deck in 0..<2 {
      try home.write(deckText(deck, cards: 5 + seed * 7 % 60), to: "d\(deck).md")
    }
    _ = try home.run("add", "d0.md", "d1.md")
    let library = try Library(path: home.database)
    let cards = try library.cards().map(\.entry.id)
    var log = MadeLog(in: library, of: cards, seed: seed, from: Self.first)
    try log.fill([0, 1, 9, 200, 700, 1500, 3000, 5000][seed % 8])
    // Some cards have gone since.
    try home.write(deckText(1, cards: 3), to: "d1.md")
    return (home, log.day)
  }

  private func deckText(_ deck: Int, cards: Int) -> String {
    "---\ndeck: It's deck \(deck)\n---\n"
      + (0..<cards).map { card in
        (card % 5 == 0 ? "\n# Section \(card / 5)\n" : "")
          + "\nQ: question \(card) of \(deck)\nA: answer \(card)\n"
      }.joined()
  }

  @Test("for made-up libraries of many kinds", arguments: seeds)
  func equality(seed: Int) throws {
    let (home, last) = try home(seed)
    // Some were answered in the future, as a clock that was set back sees it.
    home.now = "\(last + (seed % 3 - 1) * 4)T02:30:00\(["+07:00", "-05:00", "+01:00"][seed % 3])"
    let scope = [[], ["It's deck 1"], ["--days", "40"]][seed / 2 % 3]
    let numbers = try document(home, scope)
    let queries = try #require(
      try document(home, ["--explain"] + scope)["sql"] as? [String: String])
    #expect(Set(numbers.keys).subtracting(queries.keys) == ["schema", "day", "period"])
    for (name, query) in queries {
      let answer = try home.start("/usr/bin/env", ["sqlite3", "-readonly", home.database, query])
        .finish()
      let value = try JSONSerialization.jsonObject(
        with: Data(answer.output.utf8), options: .fragmentsAllowed)
      #expect(
        Self.isSame(numbers[name], value), "\(name) \(scope): \(numbers[name] ?? ""), \(value)")
    }
  }

  private func document(_ home: Home, _ arguments: [String]) throws -> [String: Any] {
    let outcome = try home.start(Ontap.path, ["stats", "--json"] + arguments).finish()
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(document as? [String: Any], "\(outcome)")
  }

  /// Two values that JSON can hold, numbers to the last of two decimals.
  private static func isSame(_ a: Any?, _ b: Any?) -> Bool {
    switch (a, b) {
    case (let a as NSNumber, let b as NSNumber): abs(a.doubleValue - b.doubleValue) < 0.011
    case (let a as String, let b as String): a == b
    case (let a as [Any], let b as [Any]):
      a.count == b.count && zip(a, b).allSatisfy(isSame)
    case (let a as [String: Any], let b as [String: Any]):
      a.keys == b.keys && a.allSatisfy { isSame($0.value, b[$0.key]) }
    case (is NSNull, is NSNull): true
    default: false
    }
  }
}
