/// Guesses which word was meant.
enum Spelling {
  /// The word at most two slips away, or nil.
  static func nearest(to word: String, among words: [String]) -> String? {
    guard !words.contains(word), !word.hasPrefix("-") else { return nil }
    return words.map { ($0, distance(word, $0)) }.filter { $0.1 <= 2 }.min { $0.1 < $1.1 }?.0
  }

  /// Levenshtein's distance: letters to insert, delete or exchange.
  private static func distance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
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
