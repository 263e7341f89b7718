import Recall

/// Tells a corrected name from another one.
enum Names {
  /// True where one holds all words of the other, or at most a third of its letters differ.
  static func areAlike(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.lowercased(), b.lowercased())
    let words = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
    if words.0.isSubset(of: words.1) || words.1.isSubset(of: words.0) { return true }
    let longest = max(a.count, b.count)
    guard longest <= 100 else { return false }
    return EditDistance.between(a, b, atMost: longest / 3) != nil
  }

  /// True where half of the words of the shorter text stand in the other.
  static func shareWords(_ a: String, _ b: String) -> Bool {
    let words = [a, b].map { text in
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 })
    }
    let fewest = min(words[0].count, words[1].count)
    return fewest > 0 && words[0].intersection(words[1]).count * 2 >= fewest
  }
}
