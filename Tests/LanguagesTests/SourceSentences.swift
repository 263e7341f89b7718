import Foundation

/// Finds the keys of all sentences in Swift source: every literal in `Sentence("…")`.
struct SourceSentences {
  private(set) var keys: Set<String> = []

  /// The keys of all files below a folder.
  init(below folder: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      keys.formUnion(Self(in: text).keys)
    }
  }

  /// Comments are passed over.
  init(in source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let source = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    for start in source.ranges(of: "Sentence(") {
      var rest = source[start.upperBound...].drop(while: \.isWhitespace)
      guard rest.first == "\"" else { continue }
      keys.insert(Self.key(ofLiteral: &rest))
    }
  }

  /// Reads a string literal up to its end.
  private static func key(ofLiteral rest: inout Substring) -> String {
    let isBlock = rest.hasPrefix("\"\"\"")
    let mark = isBlock ? "\"\"\"" : "\""
    rest = rest.dropFirst(mark.count)
    if isBlock { rest = rest.drop { $0 != "\n" }.dropFirst() }
    var key = ""
    var parts = 0
    while !rest.isEmpty, !rest.hasPrefix(mark) {
      let character = rest.removeFirst()
      guard character == "\\" else {
        key += character == "%" ? "%%" : String(character)
        continue
      }
      guard let next = rest.popFirst() else { break }
      switch next {
      case "(":
        parts += 1
        key += "%\(parts)" + nouns(ofPart: &rest)
      case "n": key += "\n"
      case "\n": rest = rest.drop { $0 == " " }
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest[digits.endIndex...].dropFirst()
        key += UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
      default: key.append(next)
      }
    }
    rest = rest.dropFirst(mark.count)
    return isBlock ? withoutIndentation(key) : key
  }

  /// A block's lines lose the indentation of its last line; the line before that one ends the text.
  private static func withoutIndentation(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indentation = lines.popLast()?.count ?? 0
    return lines.map { $0.dropFirst(indentation) }.joined(separator: "\n")
  }

  /// Reads an interpolation up to its end; gives `{one|many}` for a count with its nouns.
  private static func nouns(ofPart rest: inout Substring) -> String {
    var depth = 1
    var literals: [String] = []
    var commas = 0
    while depth > 0, let character = rest.first {
      if character == "\"" {
        let literal = key(ofLiteral: &rest)
        if depth == 1 { literals.append(literal) }
        continue
      }
      rest.removeFirst()
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character == ",", depth == 1 { commas += 1 }
    }
    return commas == 2 && literals.count == 2 ? "{\(literals[0])|\(literals[1])}" : ""
  }
}
