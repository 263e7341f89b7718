import TestKit
import Testing

@testable import Recall

@Suite("The distance of two texts")
struct EditDistanceTests {
  @Test("A swap of neighbours is one step, as is a letter more, less or other")
  func steps() {
    let distance = { (one: String, two: String) in
      EditDistance.between(
        one.unicodeScalars.map(\.value), two.unicodeScalars.map(\.value), atMost: 3)
    }
    #expect(distance("", "") == 0)
    #expect(distance("recieve", "receive") == 1)
    #expect(distance("abc", "abcd") == 1)
    #expect(distance("ca", "abc") == 3)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("abcdef", "uvwxyz") == nil)
  }

  @Test("Within its limit it is what the whole table gives")
  func wholeTable() {
    var random = SplitMix(seed: 7)
    for _ in 0..<5_000 {
      let one = Self.text(&random)
      let two = Self.text(&random)
      let limit = Int.random(in: 0...4, using: &random)
      let distance = Self.wholeTable(one, two)
      let found = EditDistance.between(one, two, atMost: limit)
      #expect(found == (distance <= limit ? distance : nil), "\(one) \(two) \(limit)")
    }
  }

  private static func text(_ random: inout SplitMix) -> [UInt32] {
    (0..<Int.random(in: 0...9, using: &random)).map { _ in .random(in: 1...3, using: &random) }
  }

  /// The textbook's table, every cell of it.
  private static func wholeTable(_ one: [UInt32], _ two: [UInt32]) -> Int {
    var table = [[Int]](repeating: Array(0...two.count), count: one.count + 1)
    for row in stride(from: 1, through: one.count, by: 1) {
      table[row][0] = row
      for column in stride(from: 1, through: two.count, by: 1) {
        let change = one[row - 1] == two[column - 1] ? 0 : 1
        var cost = min(table[row - 1][column], table[row][column - 1]) + 1
        cost = min(cost, table[row - 1][column - 1] + change)
        if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[one.count][two.count]
  }
}
