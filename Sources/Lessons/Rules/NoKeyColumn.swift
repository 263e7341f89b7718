import Recall

extension Refusal {
  /// Lists side by side: nothing says what a row is about.
  static let noKeyColumn = Refusal(
    code: "no-key-column",
    severity: .warning,
    sentence: Sentence(
      "no column of this table names what its rows are about; put the names into the first column to get cards"
    )
  ) { layout in
    guard let key = layout.key else { return true }
    let labels = layout.table.header.indices.map { layout.table.header[$0].folded }
    if labels.allSatisfy({ sides.isMentioned(in: $0) }) { return true }
    let keys = layout.table.column(key).filter { !$0.isVoid }
    if isComparison(layout.table, labels), keys.count(where: isPhrase) * 2 > keys.count {
      return true
    }
    // With three rows, two of one name may be a slip; among many, names that recur are values.
    let names = Dictionary(keys.map { ($0.identity, 1) }, uniquingKeysWith: +)
    if keys.count > 3, names.count(where: { $0.value == 1 }) * 2 < keys.count { return true }
    let sentences = keys.count { !isName($0.text) }
    return sentences > 0 && sentences * 3 >= keys.count && !areCorrected(layout, key)
  }

  /// A heading such as "Baking or frying" that names every column: each column is a list about one
  /// thing.
  private static func isComparison(_ table: Table, _ labels: [Folded]) -> Bool {
    table.headings.contains { heading in labels.allSatisfy(heading.folded.holds) }
  }

  /// Three words and more say something; one or two name it.
  private static func isPhrase(_ cell: Cell) -> Bool {
    cell.folded.words.count > 2
  }

  /// Wrong sentences, and behind each the right one, which has half of its words at least.
  private static func areCorrected(_ layout: Layout, _ key: Int) -> Bool {
    guard key == 0, layout.table.header.count > 1 else { return false }
    let pairs = zip(layout.keys, layout.table.column(1))
    return pairs.allSatisfy { wrong, right in
      let words = Set(wrong.folded.words)
      let shared = words.intersection(right.folded.words).count
      return wrong.isShort && shared * 2 >= words.count && wrong.text != right.text
    }
  }

  /// A name has no full stop behind it and fits into a line.
  private static func isName(_ text: String) -> Bool {
    // 80 characters, the width of a terminal.
    let isSentence =
      text.hasSuffix("。") || (text.hasSuffix(".") && text.contains(" ") && text.count > 10)
    return !isSentence && !text.isLonger(than: 80)
  }

  private static let sides: WordList = """
    advantage, advantages, disadvantage, disadvantages, pros, cons, benefits, drawbacks
    limitations, ưu điểm, nhược điểm, hạn chế, lợi ích, ventajas, desventajas, vantagens
    desvantagens, avantages, inconvénients, vorteile, nachteile, преимущества, недостатки
    メリット, デメリット, 优点, 缺点, 장점, 단점
    """
}
