import Recall

/// Words of a typed answer that are not as they should be, to be told without signs or places.
struct WordDifference: Hashable {
  /// Empty where something is missing.
  var typed: String
  /// Empty where something is too much.
  var expected: String

  var sentence: Sentence {
    if typed.isEmpty { return Sentence("Missing: \(expected)") }
    if expected.isEmpty { return Sentence("Too much: \(typed)") }
    return Sentence("Not \(typed), but \(expected)")
  }

  /// Where the answer differs from the wording that it was compared with; nothing where they have so
  /// little in common that the differences would tell nothing.
  static func all(in judgement: Judgement) -> [WordDifference] {
    guard judgement.verdict != .exact, !judgement.typed.isEmpty, judgement.alignment.isTelling
    else { return [] }
    let typed = words(of: judgement.typed)
    let expected = words(of: judgement.wording)
    guard max(typed.count, expected.count) <= mostWords else { return [] }
    // Case and signs only matter where nothing else differs, as in a unit.
    let found = between(typed, expected, by: \.bare)
    return found.isEmpty ? between(typed, expected, by: \.self) : found
  }

  /// Nobody listens to the differences of longer texts.
  private static let mostWords = 100

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// What lies between the words that both have in the same order, as many of them as there are.
  private static func between(
    _ typed: [String], _ expected: [String], by word: (String) -> String
  ) -> [WordDifference] {
    let (one, other) = (typed.map(word), expected.map(word))
    // The number of words that the rests of both have in common.
    var common = Array(
      repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
    for row in one.indices.reversed() {
      for column in other.indices.reversed() {
        common[row][column] =
          one[row] == other[column]
          ? common[row + 1][column + 1] + 1
          : max(common[row + 1][column], common[row][column + 1])
      }
    }
    var differences: [WordDifference] = []
    var (row, column) = (0, 0)
    while row < one.count || column < other.count {
      let start = (row, column)
      while row < one.count || column < other.count {
        if row < one.count, column < other.count, one[row] == other[column] { break }
        let isTyped =
          column == other.count
          || row < one.count && common[row + 1][column] >= common[row][column + 1]
        if isTyped { row += 1 } else { column += 1 }
      }
      let difference = WordDifference(
        typed: typed[start.0..<row].joined(separator: " "),
        expected: expected[start.1..<column].joined(separator: " "))
      if !difference.isNothing { differences.append(difference) }
      (row, column) = (row + 1, column + 1)
    }
    return differences
  }

  /// Nothing differs, or what an answer may leave out is left out (typed-answers.md, R5).
  private var isNothing: Bool {
    let brackets: [(Character, Character)] = [("(", ")"), ("[", "]"), ("（", "）")]
    return typed.isEmpty
      && (expected.isEmpty
        || brackets.contains { expected.first == $0.0 && expected.last == $0.1 })
  }
}

extension String {
  /// The word without its case and without the signs around it; signs alone stay as they are.
  fileprivate var bare: String {
    let isSign = { (character: Character) in character.isPunctuation }
    let rest = drop(while: isSign)
    guard let last = rest.lastIndex(where: { !isSign($0) }) else { return self }
    return rest[...last].lowercased()
  }
}
