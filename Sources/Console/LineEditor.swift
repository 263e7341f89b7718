/// A line of text that is being typed, with a cursor in it.
///
/// A key acts on what the learner sees as one character: a letter with its accents, an emoji, a flag.
package struct LineEditor: Hashable, Sendable {
  /// More scalars than anybody types on one line: a paste by mistake must not make it slow.
  package static let limit = 2000

  /// The text to the left of the cursor.
  package private(set) var before: String
  /// The text under and to the right of the cursor.
  package private(set) var after: String

  package init(_ text: String = "") {
    before = text
    after = ""
  }

  package var text: String { before + after }

  /// Columns to the left of the cursor.
  package var column: Int { before.columns }

  /// As much of the text as fits into the columns with the cursor in it, and the cursor's column there.
  ///
  /// - Parameter ellipsis: Stands for what does not fit, before the rest and behind it.
  package func window(_ width: Int, ellipsis: String = "") -> (text: String, column: Int) {
    guard width > 0 else { return ("", 0) }
    let sign = width > 2 * ellipsis.columns ? ellipsis : ""
    var shown = before[...]
    var column = shown.columns
    let start = column < width ? "" : sign
    let room = width - start.columns
    while column >= room, let first = shown.popFirst() { column -= first.columns }
    let rest = String(shown + after)
    let end = column + (after.first?.columns ?? 1)
    let isCut = rest.columns > room && end <= room - sign.columns
    let text = isCut ? rest.clipped(to: room - sign.columns) + sign : rest.clipped(to: room)
    return (start + text, start.columns + column)
  }

  /// Does what the key says; false if the key means nothing to a line.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): if room > 0 { before.append(character) }
    case .backspace: _ = before.popLast()
    case .delete, .control("d"): after = String(after.dropFirst())
    case .left, .control("b"): if let last = before.popLast() { after = String(last) + after }
    case .right, .control("f"): moveRight()
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .wordLeft, .alt("b"): moveLeft(by: Self.wordEnd(before.reversed()))
    case .wordRight, .alt("f"): for _ in 0..<Self.wordEnd(after) { moveRight() }
    case .alt("d"): after = String(after.dropFirst(Self.wordEnd(after)))
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"): removeWord()
    case .enter, .tab, .backTab, .escape, .up, .down, .pageUp, .pageDown, .control, .alt:
      return false
    }
    return true
  }

  /// Inserts text from the clipboard as one line; false where the line has no room for all of it.
  package mutating func paste(_ text: String) -> Bool {
    let kept = text.unicodeScalars.prefix(room)
    before += String(kept).safe(.line)
    return kept.endIndex == text.endIndex
  }

  /// How many scalars the line still takes.
  private var room: Int {
    max(0, Self.limit - before.unicodeScalars.count - after.unicodeScalars.count)
  }

  private mutating func moveLeft(by count: Int) {
    let moved = before.suffix(count)
    after = moved + after
    before = String(before.dropLast(moved.count))
  }

  /// How many characters there are up to the end of the next word, the blanks before it included.
  private static func wordEnd(_ text: some Sequence<Character>) -> Int {
    var count = 0
    var isInWord = false
    for character in text {
      if character.isWhitespace, isInWord { break }
      if !character.isWhitespace { isInWord = true }
      count += 1
    }
    return count
  }

  private mutating func moveRight() {
    guard let first = after.first else { return }
    before.append(first)
    after.removeFirst()
  }

  /// Removes the word to the left of the cursor and the spaces after it.
  private mutating func removeWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }
}
