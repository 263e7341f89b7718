import Recall

extension Grid {
  /// Says that blocks stand side by side, and how they are read; nothing where they do not.
  func remarkOnBlocks(path: String) -> Finding? {
    guard blockWidth != nil else { return nil }
    return Finding(
      path: path, line: line, severity: .note,
      sentence: Sentence(
        "the headers of this table repeat, so it was read as if its parts stood below one another; nothing needs to be done"
      ), code: "duplicate-header")
  }

  /// With blocks that stand side by side, under headers that repeat, set below one another.
  var inOneBlock: Grid {
    guard let width = blockWidth else { return self }
    let starts = stride(from: 0, to: header.count, by: width)
    let blocks = starts.map { start in
      rows.compactMap { row -> Table.Row? in
        let cells = Array(row.cells[start..<(start + width)])
        let isFilled = cells.contains { $0.kind != .empty || $0.isPicture }
        return isFilled ? Table.Row(line: row.line, cells: cells) : nil
      }
    }
    return Grid(self, header: Array(header[..<width]), rows: blocks.flatMap(\.self))
  }

  /// How many columns a block has; nothing where the headers do not repeat as a whole.
  private var blockWidth: Int? {
    guard header.count > 3, let first = header.first, first.kind != .empty,
      let width = header.dropFirst().firstIndex(where: { $0.folded == first.folded }),
      width > 1, header.count.isMultiple(of: width),
      header.indices.allSatisfy({ header[$0].folded == header[$0 % width].folded }),
      Set(header[..<width].map(\.folded)).count == width
    else { return nil }
    return width
  }
}
