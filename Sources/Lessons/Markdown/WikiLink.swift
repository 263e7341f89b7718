/// A link as wikis and collections of notes write it: `[[page]]`, or `[[page|name]]`.
struct WikiLink: Hashable, Sendable {
  let page: String
  /// What is shown of it.
  let name: String

  /// Nothing where the text is anything but one such link.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "["), text.hasPrefix("[["), text.hasSuffix("]]") else {
      return nil
    }
    let inner = text.dropFirst(2).dropLast(2)
    // `[[1, 2], [3, 4]]` is a matrix, `[[ -f x ]]` a test of the shell.
    guard inner.first?.isLetter == true, !inner.contains(where: { "[]".contains($0) }) else {
      return nil
    }
    let parts = inner.split(separator: "|", maxSplits: 1)
    guard let first = parts.first, let last = parts.last else { return nil }
    (page, name) = (String(first), String(last))
  }
}
