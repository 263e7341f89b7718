/// What makes two names or questions one.
///
/// Case counts only in words of one or two letters: `-r` and `-R` are two options, `Basalt` and
/// `basalt` one rock.
struct Identity: Hashable, Sendable {
  private let folded: Folded
  /// The short words with a space between them.
  private let shortWords: String

  /// - Parameter known: The same text folded, where that has been done.
  init(_ text: String, folded known: Folded? = nil) {
    folded = known ?? Folded(text)
    shortWords = text.words(ofAtMost: 2).joined(separator: " ")
  }

  func hash(into hasher: inout Hasher) {
    folded.hash(into: &hasher)
    shortWords.hashBytes(into: &hasher)
  }
}
