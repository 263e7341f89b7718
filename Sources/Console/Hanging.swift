extension String {
  /// A line of a list in rows of at most the given columns, broken at spaces; the rows behind the
  /// first begin two columns further in than the line does.
  ///
  /// A line with a word that no row can hold, such as a path, stays one: the terminal breaks it, and
  /// it can be copied whole.
  package func hanging(in width: Int) -> [String] {
    guard columns > width else { return [self] }
    let margin = String(repeating: " ", count: prefix { $0 == " " }.count + 2)
    let room = width - margin.count
    let words = split(separator: " ")
    guard room > 0, words.allSatisfy({ $0.columns <= room }) else { return [self] }
    let rows = String(drop { $0 == " " }).wrapped(to: room)
    return rows.enumerated().map { $0 == 0 ? margin.dropLast(2) + $1 : margin + $1 }
  }
}
