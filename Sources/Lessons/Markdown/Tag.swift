/// A raw HTML tag in a line of text, such as `<br>` or `</sup>`.
struct Tag: Sendable {
  /// In lower case; empty for comments and declarations.
  let name: String
  let isClosing: Bool
  private let source: String

  init(_ source: String) {
    var rest = source.dropFirst()
    isClosing = rest.first == "/"
    if isClosing { rest = rest.dropFirst() }
    name = rest.prefix { $0.isLetter || $0.isNumber }.lowercased()
    self.source = source
  }

  /// The value of an attribute, quoted or not.
  func attribute(_ name: String) -> String? {
    let source = Array(source)
    let wanted = Array(name + "=")
    guard source.count > wanted.count else { return nil }
    for start in 0..<(source.count - wanted.count)
    where source[start..<(start + wanted.count)].elementsEqual(wanted) {
      let value = source[(start + wanted.count)...]
      guard let quote = value.first, quote == "\"" || quote == "'" else {
        return String(value.prefix { !$0.isWhitespace && $0 != ">" })
      }
      return String(value.dropFirst().prefix { $0 != quote })
    }
    return nil
  }
}
