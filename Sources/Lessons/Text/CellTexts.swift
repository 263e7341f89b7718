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
