/// How much of a table is figures and grades, and of what sort they are.
struct Readings: Sendable {
  /// The quantities among the cells that can be asked.
  let quantities: [Quantity]
  /// How many of these cells are quantities, grades or ticks.
  private let measured: Int
  private let all: Int

  init(of asked: [Cell]) {
    let cells = asked.filter { !$0.isVoid }
    quantities = cells.compactMap { $0.kind == .quantity ? Quantity($0.text) : nil }
    measured = cells.count { [.quantity, .grade, .tick].contains($0.kind) }
    all = cells.count
  }

  /// Three of five: a few words beside figures do not make a lesson of them.
  var prevail: Bool { all > 0 && measured * 5 >= all * 3 }

  /// True where nothing but figures and grades can be asked.
  var isAll: Bool { all > 0 && measured == all }

  /// Whole numbers with a word of magnitude or none, such as 124M or 50,000: figures of the thing
  /// itself.
  var areCounts: Bool {
    quantities.count == all
      && quantities.allSatisfy { quantity in
        quantity.unit.isEmpty
          ? !quantity.hasDecimals : Readings.magnitudes.contains(Folded(quantity.unit))
      }
  }

  private static let magnitudes: WordList = """
    k, m, b, t, bn, mn, thousand, million, billion, nghìn, triệu, tỷ, tỉ
    mil, millones, millions, milliards, millionen, milliarden, тыс, млн, млрд, 万, 亿, 億, 만, 억
    """
}
