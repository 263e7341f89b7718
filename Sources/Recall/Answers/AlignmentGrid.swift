/// Finds the cheapest way from one text to another, character by character.
struct AlignmentGrid {
  struct Step {
    var kind: Alignment.Piece.Kind
    var typed: Glyph?
    var expected: Glyph?
  }

  private enum Cost {
    static let gap = 2
    /// The letter is right but a mark is not.
    static let mark = 2
    /// Less than a gap on either side, so that one letter for another is one change.
    static let letter = 3
  }

  private let typed: [Glyph]
  private let expected: [Glyph]
  private var costs: [Int]

  init(_ typed: [Glyph], _ expected: [Glyph]) {
    self.typed = typed
    self.expected = expected
    let width = expected.count + 1
    costs = Array(repeating: 0, count: (typed.count + 1) * width)
    for row in 0...typed.count {
      for column in 0...expected.count {
        var cost = row == 0 && column == 0 ? 0 : Int.max
        if row > 0 { cost = min(cost, costs[(row - 1) * width + column] + Cost.gap) }
        if column > 0 { cost = min(cost, costs[row * width + column - 1] + Cost.gap) }
        if row > 0, column > 0 {
          let change = Self.cost(typed[row - 1], expected[column - 1])
          cost = min(cost, costs[(row - 1) * width + column - 1] + change)
        }
        costs[row * width + column] = cost
      }
    }
  }

  /// The steps from the beginning of both texts to their ends.
  var steps: [Step] {
    var steps: [Step] = []
    var (row, column) = (typed.count, expected.count)
    while row > 0 || column > 0 {
      if row > 0, column > 0 {
        let change = Self.cost(typed[row - 1], expected[column - 1])
        if cost(row, column) == cost(row - 1, column - 1) + change {
          (row, column) = (row - 1, column - 1)
          steps.append(
            Step(
              kind: change == 0 ? .same : .changed, typed: typed[row], expected: expected[column]))
          continue
        }
      }
      if row > 0, cost(row, column) == cost(row - 1, column) + Cost.gap {
        row -= 1
        steps.append(Step(kind: .extra, typed: typed[row]))
      } else {
        column -= 1
        steps.append(Step(kind: .missing, expected: expected[column]))
      }
    }
    return steps.reversed()
  }

  private func cost(_ row: Int, _ column: Int) -> Int { costs[row * (expected.count + 1) + column] }

  private static func cost(_ one: Glyph, _ two: Glyph) -> Int {
    if one.code == two.code { return 0 }
    return one.base == two.base ? Cost.mark : Cost.letter
  }
}
