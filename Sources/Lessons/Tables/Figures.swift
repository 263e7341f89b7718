/// Columns of a table as numbers: whether some add the others up.
struct Figures {
  private let table: Table
  /// The numbers of each column of numbers, by its index.
  private let columns: [(index: Int, values: [Double?])]

  init(_ table: Table) {
    self.table = table
    columns = table.header.indices.compactMap { index in
      let cells = table.column(index)
      let values = cells.map { Figures.value(of: $0.text) }
      guard !KeyColumn.countsRows(cells) else { return nil }
      let isOfNumbers = zip(cells, values).allSatisfy { $0.isVoid || $1 != nil }
      return isOfNumbers && values.contains { $0 != nil } ? (index, values) : nil
    }
  }

  /// True where the last row holds the sums of the rows above, or their means, in each of two
  /// columns of numbers or more, or in one while it leaves others empty; three rows add up by
  /// chance.
  var hasTotalRow: Bool {
    let closed = columns.filter { $0.values.count > 3 && ($0.values.last ?? nil) != nil }
      .map { $0.values.compactMap(\.self) }
    return (closed.count > 1 || (closed.count == 1 && columns.count > 1))
      && (closed.allSatisfy(Figures.endsWithSum) || closed.allSatisfy(Figures.endsWithMean))
  }

  /// True where the last row holds the sums of two columns or more, and no words but in front: so an
  /// account ends, whatever is written beside its figures.
  var closesAccount: Bool {
    guard let last = table.rows.last else { return false }
    let closed = columns.filter { $0.values.count > 3 && ($0.values.last ?? nil) != nil }
    let others = table.header.indices.dropFirst().filter { index in
      !closed.contains { $0.index == index }
    }
    return closed.count > 1 && others.allSatisfy { last.cells[$0].isVoid }
      && closed.allSatisfy { Figures.endsWithSum($0.values.compactMap(\.self)) }
  }

  /// True where a column of percentages says, in each of three rows or more, by how much another
  /// column differs from the one before it: readings before and after.
  var hasChangeColumn: Bool {
    columns.contains { change in
      let cells = table.column(change.index)
      guard cells.count > 2, cells.allSatisfy({ $0.text.hasSuffix("%") }) else { return false }
      return zip(columns, columns.dropFirst()).contains { before, after in
        guard before.index != change.index, after.index != change.index else { return false }
        return cells.indices.allSatisfy { row in
          guard let old = before.values[row], let new = after.values[row], old != 0,
            let part = change.values[row]
          else { return false }
          // Rounded to whole points at the coarsest.
          return abs(abs((new - old) / old * 100) - abs(part)) <= 0.51
        }
      }
    }
  }

  /// True where a column whose header says so holds, in each of three rows or more, the sum of all
  /// other columns of numbers before it, or the product of the two before it.
  var hasTotalColumn: Bool {
    columns.indices.dropFirst(2).contains { place in
      // The mass number is a sum as well, and worth knowing.
      let header = table.header[columns[place].index].folded
      guard Vocabulary.totals.isMentioned(in: header) else { return false }
      let values = columns[place].values.compactMap(\.self)
      guard values.count > 2, values.count == columns[place].values.count else { return false }
      let before = columns[..<place].map { $0.values.compactMap(\.self) }
      guard before.allSatisfy({ $0.count == values.count }) else { return false }
      let isSum = values.indices.allSatisfy { row in
        Figures.isAbout(before.reduce(0) { $0 + $1[row] }, values[row])
      }
      let isProduct = values.indices.allSatisfy { row in
        Figures.isAbout(before[place - 2][row] * before[place - 1][row], values[row])
      }
      return isSum || isProduct
    }
  }

  /// True where a column of percentages is, in each of three rows or more, the same part of another
  /// one: the share of each count in a whole.
  var hasShareColumn: Bool {
    columns.contains { share in
      let cells = table.column(share.index).filter { !$0.isVoid }
      let shares = share.values.compactMap(\.self)
      guard shares.count > 2, shares.count == share.values.count, Set(shares).count > 1,
        cells.allSatisfy({ $0.text.hasSuffix("%") })
      else { return false }
      let places = cells.map { cell in
        cell.text.split { ",.".contains($0) }.dropFirst().last?.count(where: \.isNumber) ?? 0
      }
      let rounding = places.contains(0) ? 0.51 : 0.051
      return columns.contains { count in
        let counts = count.values.compactMap(\.self)
        guard count.index != share.index, counts.count == shares.count,
          counts.allSatisfy({ $0 > 0 && $0 == $0.rounded() })
        else { return false }
        let part = shares.reduce(0, +) / counts.reduce(0, +)
        return zip(counts, shares).allSatisfy { abs($0 * part - $1) <= rounding }
      }
    }
  }

  private static func endsWithSum(_ values: [Double]) -> Bool {
    guard let last = values.last, last != 0 else { return false }
    return isAbout(values.dropLast().reduce(0, +), last)
  }

  /// A mean is rounded as it is written; one of equal numbers tells nothing.
  private static func endsWithMean(_ values: [Double]) -> Bool {
    guard let last = values.last, Set(values).count > 2 else { return false }
    let mean = values.dropLast().reduce(0, +) / Double(values.count - 1)
    let place = [1, 0.1, 0.01].first { isAbout((last / $0).rounded() * $0, last) } ?? 0.001
    return abs(mean - last) <= place * 0.51
  }

  private static func isAbout(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 0.001 * max(1, abs(b))
  }

  /// The number of a cell that holds one and at most a unit behind it; nil for other cells.
  static func value(of text: String) -> Double? {
    let bare = text.drop { "+$€£¥₫ ".contains($0) }
    let number = bare.prefix { $0.isNumber || ".,-−".contains($0) }
    let unit = bare[number.endIndex...].drop(while: \.isWhitespace)
    guard unit.utf8.count <= 4, number.contains(where: \.isNumber),
      !unit.contains(where: \.isNumber)
    else { return nil }
    var digits = String(number.map { $0 == "−" ? "-" : $0 })
    // `20.000.000` has no decimals.
    if !digits.contains(","), digits.count(where: { $0 == "." }) > 1 {
      digits.removeAll { $0 == "." }
    }
    if let comma = digits.lastIndex(of: ",") {
      let isDecimal = digits[comma...].count != 4 && !digits[comma...].contains(".")
      digits = String(
        digits.compactMap { character in
          switch character {
          case ",": isDecimal ? "." : nil
          case ".": isDecimal ? nil : "."
          default: character
          }
        })
    }
    return Double(digits)
  }
}
