import TestKit

/// Random tables for tests of what must hold of any table.
struct GeneratedTables {
  private var random: SplitMix

  init(seed: Int) {
    random = SplitMix(seed: seed)
  }

  /// A lesson with some headings and tables, and the lines of the tables' headers.
  mutating func lesson() -> (markdown: String, headerLines: [Int]) {
    var lines = ["# \(pick(names))", ""]
    var headerLines: [Int] = []
    for _ in 0..<(1 + next(4)) {
      lines += ["## \(pick(names))", ""]
      headerLines.append(lines.count + 1)
      let width = 1 + next(4)
      lines.append(row((0..<width).map { _ in pick(headers) }))
      lines.append(row((0..<width).map { _ in "---" }))
      for _ in 0..<next(6) {
        // Now and then a cell too few or too many.
        let count = max(1, width + next(12) / 11 - next(12) / 11)
        lines.append(row((0..<count).map { _ in pick(cells) }))
      }
      lines.append("")
    }
    return (lines.joined(separator: "\n"), headerLines)
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[next(texts.count)]
  }

  private mutating func next(_ bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &random)
  }

  private let names = [
    "heron", "grey heron", "Egret", "鷺", "цапля", "chim diệc", "garza real", "gar&#27;za",
  ]
  private let headers = [
    "Bird", "Colour", "Meaning", "Мнение", "色", "Tên", "", "#", "Year", "Aspect", "Notes", "heron",
  ]
  private let cells = [
    "heron", "grey heron", "egret", "grey", "white", "", "-", "✓", "yes", "no", "high", "low", "1",
    "2",
    "3", "0.5", "1994", "`heron -l`", "a \\| b", "**grey**", "[egret](egret.md)", "![](a.png)",
    "$x_1$", "n<sup>2</sup>", "O(n)", "stands in the water", "goes hunting at night", "x&#27;[31my",
    "x&#x202E;y", "z\u{9B}z",
    "tall, slow, patient", "chim diệc", "水辺の鳥", "цапля серая",
  ]
}
