/// A language that the program speaks: its wording of every English sentence.
package struct Language: Sendable {
  /// The language's code (ISO 639-1).
  package let code: String
  package let decimalSeparator: String
  /// By the key of the English sentence.
  package let wordings: [String: String]
  /// Whether the signs of its sentences are ASCII, where the terminal may have no others.
  package var hasASCIISigns = false

  package init(code: String, decimalSeparator: String, wordings: [String: String]) {
    self.code = code
    self.decimalSeparator = decimalSeparator
    self.wordings = wordings
  }

  /// The language in which the sentences stand in the source.
  package static let english = Language(code: "en", decimalSeparator: ".", wordings: [:])

  func wording(of key: String) -> String { wordings[key] ?? key }

  /// The program's own text in a sentence; what is the learner's never comes here, and letters stay.
  func written(_ text: String) -> String {
    guard hasASCIISigns, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.map { Self.signs[$0] ?? String($0) }.joined()
  }

  /// The signs of the sentences, and what stands for them in ASCII.
  private static let signs: [Character: String] = [
    "→": "->", "›": ">", "–": "-", "—": "-", "…": "...", "·": "-",
  ]
}
