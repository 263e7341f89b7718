/// What a person sees: a small terminal with its usual and its alternate page.
///
/// It knows the sequences that the program sends, and one column a character: the lessons of these tests
/// hold no wide ones.
struct Screen {
  /// A page of cells; rows grow as they are written.
  struct Page {
    var rows: [[Character]] = []
    var row = 0
    var column = 0

    /// The rows without spaces at their ends.
    var lines: [String] {
      rows.map { row in
        String(row.reversed().drop { $0 == " " }.reversed())
      }
    }

    var text: String { lines.joined(separator: "\n") }
  }

  private(set) var usual = Page()
  private(set) var alternate = Page()
  private(set) var isAlternate = false
  private(set) var isCursorShown = true
  /// True within a frame that is not whole yet.
  private(set) var isUpdating = false
  private var rest: [UInt8] = []

  /// The page that is in front.
  var page: Page {
    get { isAlternate ? alternate : usual }
    set { if isAlternate { alternate = newValue } else { usual = newValue } }
  }

  /// Which card of a session is asked, as the head of the page says.
  var cardNumber: Int? {
    page.lines.first.flatMap { $0.split(separator: " ").first }
      .flatMap { $0.split(separator: "/").first }.flatMap { Int($0) }
  }

  /// Takes in bytes as they come; an unfinished sequence waits for its end.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    rest += bytes
    while let count = lengthOfFirst {
      let first = rest.prefix(count)
      rest.removeFirst(count)
      if first.first == 0x1B {
        obey(String(decoding: first.dropFirst(), as: UTF8.self))
      } else {
        for character in String(decoding: first, as: UTF8.self) { put(character) }
      }
    }
  }

  /// How many bytes the first character or sequence has, nil where it is not whole yet.
  private var lengthOfFirst: Int? {
    guard let first = rest.first else { return nil }
    let length: Int
    switch first {
    case 0x1B:
      guard rest.count > 1 else { return nil }
      guard rest[1] == UInt8(ascii: "[") else { return 2 }
      return rest.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: length = 1
    }
    return rest.count >= length ? length : nil
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\n": page.row += 1
    case "\r": page.column = 0
    case "\r\n": (page.row, page.column) = (page.row + 1, 0)
    default:
      while page.rows.count <= page.row { page.rows.append([]) }
      var row = page.rows[page.row]
      while row.count <= page.column { row.append(" ") }
      row[page.column] = character
      page.rows[page.row] = row
      page.column += 1
    }
  }

  private mutating func obey(_ sequence: String) {
    switch sequence {
    case "[?1049h":
      isAlternate = true
      alternate = Page()
    case "[?1049l": isAlternate = false
    case "[?25h": isCursorShown = true
    case "[?25l": isCursorShown = false
    case "[?2026h": isUpdating = true
    case "[?2026l": isUpdating = false
    case "[2J": page.rows = []
    case "[K":
      guard page.rows.indices.contains(page.row) else { break }
      page.rows[page.row] = Array(page.rows[page.row].prefix(page.column))
    default:
      let numbers = sequence.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
      guard sequence.hasSuffix("H"), numbers.count == 2 else { break }
      (page.row, page.column) = (numbers[0] - 1, numbers[1] - 1)
    }
  }
}
