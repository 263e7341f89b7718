/// What makes two names or questions one.
///
/// Case counts only in words of one or two letters: `-r` and `-R` are two options, `Basalt` and
/// `basalt` one rock.
struct Identity: Hashable, Sendable {
  private let folded: Folded
  private let shortWords: [Substring]

  init(_ text: String) {
    folded = Folded(text)
    shortWords = text.split { !$0.isLetter && !$0.isNumber }.filter { $0.count <= 2 }
  }
}
