/// The lines between two `---` at the beginning of a text, as plain `key: value` pairs.
///
/// Only one-line scalars are read; whatever else stands there is kept and means nothing here.
struct FrontMatter: Hashable, Sendable {
  private var values: [String: String] = [:]
  /// Lines taken up, both rules included.
  let lineCount: Int

  /// Nil where the text does not begin with front matter that ends.
  init?(of lines: [Line]) {
    guard let first = lines.first, first.isRule,
      let end = lines.dropFirst().firstIndex(where: \.isRule)
    else { return nil }
    lineCount = end + 1
    for line in lines[1..<end] {
      guard let colon = line.text.firstIndex(of: ":"), line.text.first != " " else { continue }
      let key = line.text[..<colon].trimmed
      if values[key] == nil {
        values[key] = Self.unquoted(line.text[line.text.index(after: colon)...].trimmed)
      }
    }
  }

  subscript(key: String) -> String? { values[key] }

  /// A value as it is written: in double quotes where a YAML reader would misread it plain.
  static func quoted(_ value: String) -> String {
    let isPlain =
      !value.isEmpty && value.first.map { !"-?:,[]{}#&*!|>'\"%@` ".contains($0) } ?? false
      && value.last != " " && !value.contains(": ") && !value.contains(" #") && value.last != ":"
    guard !isPlain else { return value }
    let escaped = value.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
    return "\"\(escaped.joined())\""
  }

  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, let quote = value.first, value.last == quote else { return value }
    let inner = value.dropFirst().dropLast()
    switch quote {
    case "'":
      return inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
    case "\"":
      var result = ""
      var isEscaped = false
      for character in inner {
        if character == "\\" && !isEscaped {
          isEscaped = true
        } else {
          result.append(character)
          isEscaped = false
        }
      }
      return result
    default: return value
    }
  }
}
