/// The lines of a deck file, and where what begins on one of them ends.
struct DeckLines {
  private let lines: [Line]

  init(_ lines: [Line]) {
    self.lines = lines
  }

  var count: Int { lines.count }

  subscript(place: Int) -> Line { lines[place] }

  /// The exact text of some lines.
  func raw(_ range: Range<Int>) -> String {
    lines[range].map(\.raw).joined()
  }

  /// The lines without their ends.
  func texts(_ range: Range<Int>) -> [String] {
    lines[range].map { String($0.text) }
  }

  /// A block ends at another block, a comment or a heading, or at blank lines before one of these
  /// or the end of the file.
  func endsBlock(at place: Int) -> Bool {
    guard !isBoundary(place) else { return true }
    guard lines[place].isBlank else { return false }
    let following = endOfBlankLines(from: place)
    return following == lines.count || isBoundary(following)
  }

  private func isBoundary(_ place: Int) -> Bool {
    lines[place].beginsBlock || lines[place].beginsComment || lines[place].heading != nil
  }

  private func endOfBlankLines(from place: Int) -> Int {
    lines[place...].firstIndex { !$0.isBlank } ?? lines.count
  }

  /// The line after a piece of a card's text: a line, blank lines, or code between fences.
  ///
  /// A fence that nothing closes is a line like any other, so that it costs no card behind it.
  func endOfText(from place: Int) -> Int {
    if lines[place].fence != nil { return endOfCode(from: place) ?? place + 1 }
    return lines[place].isBlank ? endOfBlankLines(from: place) : place + 1
  }

  /// The line after fenced code; nil where it is never closed.
  func endOfCode(from start: Int) -> Int? {
    guard let fence = lines[start].fence else { return start + 1 }
    return lines[(start + 1)...].firstIndex { line in
      line.fence.map { $0.first == fence.first && $0.count >= fence.count } ?? false
    }.map { $0 + 1 }
  }

  /// The line after a comment; nil where it is not closed before another one begins.
  func endOfComment(from start: Int) -> Int? {
    for place in start..<lines.count {
      if place > start, lines[place].beginsComment { return nil }
      if lines[place].endsComment { return place + 1 }
    }
    return nil
  }
}
