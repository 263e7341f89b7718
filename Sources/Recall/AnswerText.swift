/// An answer in the form in which two answers are compared as choices: without case, doubled blanks
/// and outer punctuation.
struct AnswerText: Hashable, Sendable {
  /// What an answer is made of: a figure among words gives itself away.
  enum Kind: Hashable, Sendable {
    case number, words, marks
  }

  private let text: String

  init(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = words.drop { Self.outer.contains($0) }
    let end = start.lastIndex { !Self.outer.contains($0) }
    self.text = end.map { String(start[...$0]) } ?? words
  }

  private static let outer: Set<Character> = [".", ",", ";", ":", "!", "?", "…", "。", " "]
  private static let signs: Set<Character> = [
    "~", "≈", "<", ">", "≤", "≥", "±", "+", "-", "−", "$", "€", "£", "¥", " ",
  ]

  /// A number where it begins with a digit, signs aside.
  var kind: Kind {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return .marks }
    return text.first { !Self.signs.contains($0) }?.isNumber == true ? .number : .words
  }

  /// True where neither text is more than twice as long as the other.
  func isAsLong(as other: AnswerText) -> Bool {
    let (one, two) = (text.count, other.text.count)
    return one <= two * 2 && two <= one * 2
  }

  /// True where one text holds the other as whole words, or both list the same item: then neither
  /// is certainly wrong.
  func overlaps(_ other: AnswerText) -> Bool {
    if text == other.text || holds(other) || other.holds(self) { return true }
    return !Set(items).isDisjoint(with: other.items)
  }

  private var items: [String] {
    text.split { ",;、/".contains($0) }.map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private func holds(_ other: AnswerText) -> Bool {
    let words = words
    let needle = other.words
    guard !needle.isEmpty, needle.count <= words.count else { return false }
    return (0...(words.count - needle.count)).contains { start in
      words[start..<(start + needle.count)].elementsEqual(needle)
    }
  }

  private var words: [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
}
