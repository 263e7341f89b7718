/// A text whose letters beyond ASCII were saved as question marks: which ones they were cannot be
/// told, and `ki?n th?c` must not be taken for words.
enum QuestionMarks {
  /// The lines with U+FFFD for every question mark beside a letter, and the 0-based places of such
  /// lines; nothing where the text is none of that kind.
  static func marked(_ lines: [String]) -> (lines: [String], places: [Int])? {
    var fence = CodeFence()
    var prose: [Int] = []
    var count = (words: 0, lost: 0)
    for (place, line) in lines.enumerated() where !fence.isInside(after: line) {
      guard line.utf8.contains(mark) else {
        count.words += line.utf8.count { $0 == UInt8(ascii: " ") }
        continue
      }
      prose.append(place)
      for word in line.split(separator: " ") {
        count.words += 1
        if isLost(word) { count.lost += 1 }
      }
    }
    guard count.lost >= fewest, count.lost * 20 >= count.words else { return nil }
    var marked = lines
    let places = prose.filter { place in
      marked[place] = withMarks(lines[place])
      return marked[place] != lines[place]
    }
    return (marked, places)
  }

  private static let mark = UInt8(ascii: "?")

  /// A page about searches, or one without blanks behind its questions, holds some such words.
  private static let fewest = 10

  /// True of a word with a question mark between two letters, or before its first one; addresses
  /// and code have signs beside it.
  private static func isLost(_ word: Substring) -> Bool {
    guard !word.contains(where: { "/=&@`(){}[]:".contains($0) }) else { return false }
    let letters = Array(word)
    return letters.indices.contains { index in
      letters[index] == "?" && index + 1 < letters.count && letters[index + 1].isLowercase
    }
  }

  private static func withMarks(_ line: String) -> String {
    let letters = Array(line)
    return String(
      letters.indices.map { index in
        let isBesideLetter =
          index > 0 && letters[index - 1].isLetter
          || index + 1 < letters.count && letters[index + 1].isLetter
        return letters[index] == "?" && isBesideLetter ? "\u{FFFD}" : letters[index]
      })
  }
}
