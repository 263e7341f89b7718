import Recall
import Testing

@testable import Lessons

@Suite("Blocks side by side")
struct SideBySideTests {
  @Test("Blocks under headers that repeat are one table")
  func folded() throws {
    let sample = try Sample(
      "| Bird | Call | Bird | Call |\n|-|-|-|-|\n| heron | croak | lark | warble |\n| rook | caw | | |"
    )
    #expect(
      sample.facts.sorted() == [
        "heron / Call = croak", "lark / Call = warble", "rook / Call = caw",
      ])
    #expect(Set(sample.extraction.cards.compactMap(\.line)) == [3, 4])
    #expect(sample.codes == ["duplicate-header"])
    #expect(sample.extraction.findings.map(\.severity) == [.note])
  }

  @Test("Numbers that run on in the next block still count the rows")
  func numbered() throws {
    let sample = try Sample(
      "| # | Bird | Call | # | Bird | Call |\n|-|-|-|-|-|-|\n| 1 | heron | croak | 3 | lark | warble |\n| 2 | rook | caw | 4 | owl | hoot |"
    )
    #expect(
      sample.facts.sorted() == [
        "heron / Call = croak", "lark / Call = warble", "owl / Call = hoot", "rook / Call = caw",
      ])
  }

  @Test(
    "Headers that repeat in part are left as they are",
    arguments: [
      "| Bird | Call | Bird | Nest |\n|-|-|-|-|\n| heron | croak | lark | field |",
      "| Bird | Bird | Bird | Bird |\n|-|-|-|-|\n| heron | croak | lark | field |",
    ])
  func other(markdown: String) throws {
    #expect(try Sample(markdown).codes.contains("duplicate-header"))
  }
}
