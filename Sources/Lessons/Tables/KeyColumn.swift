import Recall

/// The column that names what a row is about.
enum KeyColumn {
  /// The leftmost column of distinct names: neither row numbers nor dates, ticks, pictures or
  /// merged cells.
  static func index(in table: Table) -> Int? {
    let columns = table.header.indices.map(table.column)
    guard columns.count > 1 else { return nil }
    if numbersRowsWithGaps(columns, under: table.header) { return 0 }
    let names = columns.indices.filter { flaw(of: columns, at: $0) == nil }
    // The last column says something about the others; it names the rows only if nothing else does.
    let distinct = names.first { isDistinct(columns[$0]) && $0 < columns.count - 1 }
    if let group = distinct, areGrouped(columns[group]),
      let name = names.first(where: { $0 > group && areShortNames(columns[$0]) }),
      name < columns.count - 1
    {
      return name
    }
    // Without a column of distinct names, the leftmost one of names: its repeated rows are left out
    // one by one.
    return distinct ?? names.first { isFilled(columns[$0]) }
  }

  /// True where a name recurs in the row behind its first one: rows of one group.
  private static func areGrouped(_ column: [Cell]) -> Bool {
    let names = column.map(\.identity)
    let runs = zip(names, names.dropFirst()).count { $0 != $1 } + 1
    return column.count > 3 && runs < column.count && Set(names).count == runs
  }

  /// Words for every row, at most two of them, and never the same.
  private static func areShortNames(_ column: [Cell]) -> Bool {
    column.allSatisfy { $0.kind == .words && $0.folded.words.count < 3 }
      && Set(column.map(\.identity)).count == column.count
  }

  /// True where the first column counts under a word, as scores do, and the columns behind it are of
  /// words with gaps, so that none of them names the rows.
  private static func numbersRowsWithGaps(_ columns: [[Cell]], under header: [Cell]) -> Bool {
    guard columns.count > 2, countsRows(columns[0]) || countsDown(columns[0]),
      !isRowNumberHeader(header[0].folded)
    else { return false }
    return columns.dropFirst().dropLast().allSatisfy { column in
      let gaps = column.count(where: \.isVoid)
      return gaps * 10 > column.count && column.count { $0.kind == .words } * 2 >= column.count
    }
  }

  /// What keeps a column from naming the rows, whatever the others hold.
  enum Flaw: Hashable, Sendable {
    case empty, counts, marks

    /// Said of the column.
    var sentence: Sentence {
      switch self {
      case .empty: Sentence("it is empty")
      case .counts: Sentence("it holds row numbers or dates")
      case .marks: Sentence("it holds marks, pictures or yes and no")
      }
    }
  }

  /// Why a column left of the key column does not name the rows.
  static func sentence(onPassingOver index: Int, in table: Table) -> Sentence {
    let columns = table.header.indices.map(table.column)
    if let flaw = flaw(of: columns, at: index) { return flaw.sentence }
    return isFilled(columns[index]) ? Sentence("its cells recur") : Sentence("it has gaps")
  }

  /// True of 1, 2, 3 … (or 0, 1, 2 …, or 00, 01 …, or 1., 2. …), of which a row number column
  /// consists.
  static func countsRows(_ column: [Cell]) -> Bool {
    let numbers = column.compactMap { rowNumber($0.text) }
    guard numbers.count >= max(2, column.count - 1), let first = numbers.first, first <= 1 else {
      return false
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// The number of `7`, `7.`, `7)`, `(7)`, `#7` and `7º`.
  private static func rowNumber(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    guard text.utf8.count <= 8 else { return nil }
    let digits = text.drop { "(#№".contains($0) }.prefix { $0.isWholeNumber }
    let rest = text.drop { "(#№".contains($0) }.dropFirst(digits.count)
    return rest.count < 2 && rest.allSatisfy { ".)ºª°".contains($0) } ? Int(digits) : nil
  }

  /// True of 7, 6, 5 … 1, as layers are counted from the top.
  private static func countsDown(_ column: [Cell]) -> Bool {
    guard column.count > 2, column.last?.text == "1" || column.last?.text == "0",
      let numbers = column.mapped(by: { Int($0.text) })
    else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 == $1 + 1 }
  }

  private static let roman = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  private static func countsInRoman(_ column: [Cell]) -> Bool {
    (3...roman.count).contains(column.count)
      && zip(column, roman).allSatisfy { $0.folded.text == $1 }
  }

  /// True of `#`, `STT`, `No.` and of headers of one letter or none.
  static func isRowNumberHeader(_ header: Folded) -> Bool {
    Vocabulary.rowNumbers.contains(header)
      || header.text.count(where: \.isLetter) < 2 && !header.text.isUnspaced
  }

  private static func flaw(of columns: [[Cell]], at index: Int) -> Flaw? {
    let column = columns[index]
    let filled = column.filter(isFilled)
    guard !filled.isEmpty else { return .empty }
    func isMostly(_ isSuch: (Cell) -> Bool) -> Bool {
      filled.count(where: isSuch) * 2 > filled.count
    }
    let isDated = isMostly { isDate($0.text) || CalendarValue.date($0) != nil }
    if countsRows(column) || isDated || countsDown(column) || countsInRoman(column) {
      let isAnswered = index > 0 && !columns[(index + 1)...].contains(where: isOfNames)
      return isAnswered ? nil : .counts
    }
    // Marks are keys in a legend; beside names they are answers.
    if isMostly({ $0.isPicture || $0.kind == .tick || $0.kind == .yesNo }) {
      let isLegend =
        isDistinct(column) && !columns[(index + 1)...].dropLast().contains(where: isOfNames)
      return isLegend ? nil : .marks
    }
    return nil
  }

  private static func isOfNames(_ column: [Cell]) -> Bool {
    isDistinct(column)
      && column.count { $0.kind == .words || $0.kind == .code } * 2 > column.count
  }

  private static func isFilled(_ cell: Cell) -> Bool {
    cell.kind != .empty || cell.isPicture
  }

  /// At least nine cells of ten filled: a column of merged cells leaves gaps.
  private static func isFilled(_ column: [Cell]) -> Bool {
    column.count(where: isFilled) * 10 >= column.count * 9
  }

  private static func isDistinct(_ column: [Cell]) -> Bool {
    let texts = column.filter { $0.kind != .empty }.map(\.identity)
    if texts.isEmpty { return true }
    // One repeated row in four is a slip of the author; more means that the column groups the rows.
    return isFilled(column) && Set(texts).count * 4 >= texts.count * 3
  }

  /// True of years, decades such as `1950s`, spans of them, and full dates.
  static func isDate(_ text: String) -> Bool {
    // Nearly every cell begins with a letter and is no date.
    guard let first = text.utf8.first, (0x2B...0x39).contains(first) else { return false }
    if isSpan(text) { return true }
    guard text.utf8.allSatisfy({ (0x2B...0x39).contains($0) }) else { return false }
    let parts = text.split { "-/.".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = numbers.first else { return false }
    switch numbers.count {
    case 1: return (1000...2100).contains(first) && text.count == 4
    case 2: return parts.contains { $0.count == 4 }
    // Full stops alone make a version number.
    case 3: return parts.contains { $0.count == 4 } || text.contains { "-/".contains($0) }
    default: return false
    }
  }

  /// `1950s`, `1950–1960`, `1950s–60s`.
  private static func isSpan(_ text: String) -> Bool {
    let parts = text.split { "-–—".contains($0) }.map { part -> Substring in
      part.last == "s" ? part.dropLast() : part
    }
    guard let first = parts.first, first.count == 4, let year = Int(first), parts.count <= 2,
      (1000...2100).contains(year)
    else { return false }
    let isDecade = text.hasSuffix("s")
    let isRange = parts.count == 2 && parts[1].count != 3 && parts[1].count <= 4
    return parts.allSatisfy { $0.allSatisfy(\.isNumber) } && (isDecade || isRange)
  }
}
