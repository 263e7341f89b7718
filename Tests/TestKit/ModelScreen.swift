package import Console

/// A small terminal: it obeys the sequences that a frame may send and counts every other one.
package struct ModelScreen: Equatable {
  package let size: Size
  /// One text a cell; the second cell of a wide character is empty.
  package var cells: [[String]]
  package var cursor = Frame.Place(row: 0, column: 0)
  package var isCursorShown = true
  package var unknown: [String] = []
  private var codes = ""

  package init(size: Size, filledWith filling: String = " ") {
    self.size = size
    cells = Array(repeating: Array(repeating: filling, count: size.columns), count: size.rows)
  }

  /// What can be seen: the cells, and the cursor where it is shown.
  package var visible: [[String]] {
    cells + [[isCursorShown ? "\(cursor)" : "hidden"]]
  }

  package mutating func apply(_ bytes: [UInt8]) {
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    var text = ""
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      print(text)
      text = ""
      var sequence = ""
      while let next = rest.popFirst() {
        sequence.unicodeScalars.append(next)
        if next != "[", (0x40...0x7E).contains(next.value) { break }
      }
      obey(sequence)
    }
    print(text)
  }

  private mutating func print(_ text: String) {
    for character in text {
      let width = character.columns
      guard cursor.column + width <= size.columns else {
        unknown.append("beyond the edge: \(character)")
        continue
      }
      for column in cursor.column..<(cursor.column + width) { blank(column) }
      if width > 0 { cells[cursor.row][cursor.column] = codes + String(character) }
      if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
      cursor.column += width
    }
  }

  /// Half a wide character is nothing.
  private mutating func blank(_ column: Int) {
    if cells[cursor.row][column].isEmpty, column > 0 { cells[cursor.row][column - 1] = " " }
    if column + 1 < size.columns, cells[cursor.row][column + 1].isEmpty {
      cells[cursor.row][column + 1] = " "
    }
    cells[cursor.row][column] = " "
  }

  private mutating func obey(_ sequence: String) {
    switch sequence.last {
    case "H":
      let numbers = sequence.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
      guard numbers.count == 2, (1...size.rows).contains(numbers[0]),
        (1...size.columns).contains(numbers[1])
      else { return unknown.append(sequence) }
      cursor = Frame.Place(row: numbers[0] - 1, column: numbers[1] - 1)
    case "K":
      for column in min(cursor.column, size.columns - 1)..<size.columns { blank(column) }
    case "J":
      cells = ModelScreen(size: size).cells
    case "m":
      codes = sequence == "[0m" ? "" : sequence
    default:
      switch sequence {
      case "[?25h": isCursorShown = true
      case "[?25l": isCursorShown = false
      case "[?2026h", "[?2026l": break
      default: unknown.append(sequence)
      }
    }
  }
}
