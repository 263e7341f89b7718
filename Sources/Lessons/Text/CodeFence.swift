/// Follows fenced code blocks down a text.
struct CodeFence {
  private var open: Character?

  /// True where this next line belongs to a code block, its fences included.
  mutating func isInside(after line: String) -> Bool {
    let indent = line.utf8.prefix { $0 == 0x20 }.count
    let start = line.utf8.dropFirst(indent).prefix(3)
    guard indent < 4, start.elementsEqual("```".utf8) || start.elementsEqual("~~~".utf8) else {
      return open != nil
    }
    let mark: Character = start.first == 0x60 ? "`" : "~"
    if open == nil {
      open = mark
    } else if open == mark {
      open = nil
    }
    return true
  }
}
