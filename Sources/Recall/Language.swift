/// A language that the program speaks: its wording of every English sentence.
package struct Language: Sendable {
  /// The language's code (ISO 639-1).
  package let code: String
  package let decimalSeparator: String
  /// By the key of the English sentence.
  package let wordings: [String: String]

  package init(code: String, decimalSeparator: String, wordings: [String: String]) {
    self.code = code
    self.decimalSeparator = decimalSeparator
    self.wordings = wordings
  }

  /// The language in which the sentences stand in the source.
  package static let english = Language(code: "en", decimalSeparator: ".", wordings: [:])

  func wording(of key: String) -> String { wordings[key] ?? key }
}
