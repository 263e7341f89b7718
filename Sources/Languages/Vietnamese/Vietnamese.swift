package import Recall

extension Language {
  /// Vietnamese. Nouns have one form, and a comma stands before the tenths.
  package static let vietnamese = Language(
    code: "vi", decimalSeparator: ",",
    wordings: [sessionSentences].reduce(into: [:]) { all, some in
      all.merge(some) { first, _ in first }
    })
}
