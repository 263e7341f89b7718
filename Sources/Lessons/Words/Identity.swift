/// What makes two names or questions one.
///
/// Case counts only in words of one or two letters: `-r` and `-R` are two options, `Basalt` and
/// `basalt` one rock.
struct Identity: Hashable, Sendable {
  private let folded: Folded
  /// The short words, each behind a space.
  private let shortWords: String

  /// - Parameter known: The same text folded, where that has been done.
  init(_ text: String, folded known: Folded? = nil) {
    folded = known ?? Folded(text)
    shortWords = text.words.reduce(into: "") { short, word in
      if word.isShort { short += " " + word }
    }
  }

  func hash(into hasher: inout Hasher) {
    folded.hash(into: &hasher)
    shortWords.hashBytes(into: &hasher)
  }
}

extension Substring {
  /// True of one letter or two.
  fileprivate var isShort: Bool { utf8.count <= 2 || count <= 2 }
}
