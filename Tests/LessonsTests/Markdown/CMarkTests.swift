import Recall
import Testing

@testable import Lessons

@Suite("CMark")
struct CMarkTests {
  @Test(
    "A row keeps its line wherever its table stands",
    arguments: [
      ("| a | b |\n|-|-|\n| x | y |", 3),
      ("text\n\n> | a | b |\n> |---|---|\n> | x | y |", 5),
      ("- item\n\n  | a | b |\n  |---|---|\n  | x | y |", 5),
      ("before\n| a | b |\n|---|---|\n| x | y |", 4),
    ])
  func lines(markdown: String, line: Int) {
    let rows = CMark.blocks(of: markdown.components).compactMap { block in
      if case .table(let rows, _) = block { rows } else { nil }
    }
    #expect(rows.first?.last?.line == line)
  }

  @Test("Deep nesting costs no stack")
  func nesting() {
    let deep = String(repeating: "> ", count: 5_000) + String(repeating: "[", count: 50_000)
    #expect(CMark.blocks(of: [deep]).count == 1)
  }
}

extension String {
  var components: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
