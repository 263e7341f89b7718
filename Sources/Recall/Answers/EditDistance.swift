/// How many letters must be put in, left out, replaced or swapped with a neighbour to make one text of
/// another: the optimal string alignment distance.
package enum EditDistance {
  /// The distance of two composed texts in scalars, or nil where it is greater than the limit.
  package static func between(_ one: String, _ two: String, atMost limit: Int) -> Int? {
    between(one.unicodeScalars.map(\.value), two.unicodeScalars.map(\.value), atMost: limit)
  }

  /// The distance, or nil where it is greater than the limit.
  ///
  /// Only the cells that a distance within the limit can pass are computed: the time grows with the
  /// length times the limit.
  static func between(_ one: [UInt32], _ two: [UInt32], atMost limit: Int) -> Int? {
    guard abs(one.count - two.count) <= limit else { return nil }
    let far = limit + 1
    var rows = [[Int]](repeating: Array(repeating: far, count: two.count + 1), count: 3)
    for column in 0...min(two.count, limit) { rows[0][column] = column }
    var nearestBefore = 0
    for row in stride(from: 1, through: one.count, by: 1) {
      let (now, last, oldest) = (row % 3, (row + 2) % 3, (row + 1) % 3)
      let from = max(0, row - limit)
      let to = min(two.count, row + limit)
      var nearest = far
      for column in from...max(from, to) {
        var cost = far
        if column == 0 {
          cost = row
        } else {
          let same = one[row - 1] == two[column - 1]
          cost = rows[last][column - 1] + (same ? 0 : 1)
          if column < row + limit { cost = min(cost, rows[last][column] + 1) }
          if column > from { cost = min(cost, rows[now][column - 1] + 1) }
          if !same, row > 1, column > 1, one[row - 1] == two[column - 2],
            one[row - 2] == two[column - 1]
          {
            cost = min(cost, rows[oldest][column - 2] + 1)
          }
        }
        rows[now][column] = min(cost, far)
        nearest = min(nearest, cost)
      }
      // A swap looks two rows back, so one row beyond the limit is not yet the end.
      if nearest > limit, nearestBefore > limit { return nil }
      nearestBefore = nearest
    }
    let distance = rows[one.count % 3][two.count]
    return distance <= limit ? distance : nil
  }
}
