/// A place of a line while it is being restored.
enum LineSlot: Hashable {
  case known(Unicode.Scalar)
  /// A letter that is one of several.
  case open([Unicode.Scalar])
  case guessed(Unicode.Scalar)
  case unknown
  /// An emoji that is one of many, and which it is most likely.
  case ornament(guess: Unicode.Scalar?)
  /// A soft hyphen, or a no-break space of which the blank is left: nothing needs to be there.
  case nothing
  /// Left as it stands in the damaged text.
  case raw([Unicode.Scalar])

  var isOpen: Bool {
    switch self {
    case .open: true
    case .known, .guessed, .unknown, .ornament, .nothing, .raw: false
    }
  }

  /// The letter, where it is one and known.
  var letter: Unicode.Scalar? {
    switch self {
    case .known(let scalar), .guessed(let scalar): scalar.properties.isAlphabetic ? scalar : nil
    case .open, .unknown, .ornament, .nothing, .raw: nil
    }
  }
}

extension LineSlot {
  /// True for what words are made of.
  var isInWord: Bool { isOpen || letter != nil }
}

/// The words of a line.
enum WordRange {
  /// The longest stretches of letters, known or open.
  static func words(in slots: [LineSlot]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, slot) in slots.enumerated() {
      if slot.isInWord {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<slots.count) }
    return words
  }
}

/// Which cells of a line hold letters or digits.
struct CellTexts: Hashable {
  /// True where the line has cells at all.
  let isRow: Bool
  /// For each place of the line the number of its cell.
  private var cells: [Int] = []
  private var cellsWithText: Set<Int> = []

  init(of slots: [LineSlot]) {
    isRow = slots.contains(.known("|"))
    guard isRow else { return }
    var cell = 0
    for slot in slots {
      if slot == .known("|") { cell += 1 }
      cells.append(cell)
      if slot.isText { cellsWithText.insert(cell) }
    }
  }

  /// True where something to read stands in the cell, so that an emoji there is an ornament.
  func holdsText(at index: Int) -> Bool {
    !isRow || cellsWithText.contains(cells[index])
  }
}

extension LineSlot {
  fileprivate var isText: Bool {
    switch self {
    case .known(let scalar), .guessed(let scalar):
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    case .open, .unknown: true
    case .ornament, .nothing, .raw: false
    }
  }
}
