/// Tells a corrected name from another one.
enum Names {
  /// True where one holds all words of the other, or at most a third of its letters differ.
  static func areAlike(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.lowercased(), b.lowercased())
    let words = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
    if words.0.isSubset(of: words.1) || words.1.isSubset(of: words.0) { return true }
    let longest = max(a.count, b.count)
    guard longest <= 100 else { return false }
    return distance(Array(a), Array(b)) * 3 <= longest
  }

  /// Levenshtein's distance: letters to insert, delete or exchange.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let exchanged = diagonal + (letter == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(exchanged, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
