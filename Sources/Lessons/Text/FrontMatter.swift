/// The YAML between `---` lines at the very start of a lesson.
///
/// Nothing here reads YAML; its lines are only told from Markdown.
package struct FrontMatter: Hashable, Sendable {
  /// The lines between the two marks, as written; the first of them is line 2 of the file.
  package var lines: [String]
  /// How many lines of the file it takes, both marks included.
  package var lineCount: Int { lines.count + 2 }

  /// The front matter at the head of these lines, or nil where they begin with Markdown.
  ///
  /// A `---` line is also a rule in Markdown, so what follows must be shaped like YAML: a first
  /// line that is not blank, a closing `---` or `...`, at least one `key:`, and no line at the
  /// margin that is neither a key, a list item, a comment nor the end of a bracket.
  init?(of text: [String]) {
    guard text.first?.droppingBlanks == "---", text.count > 2, text[1].droppingBlanks != ""
    else { return nil }
    var holdsKey = false
    for (index, line) in text.enumerated().dropFirst() {
      switch LineShape(line) {
      case .mark:
        guard holdsKey else { return nil }
        lines = Array(text[1..<index])
        return
      case .key: holdsKey = true
      case .other: continue
      case .markdown: return nil
      }
    }
    return nil
  }
}

private enum LineShape {
  case mark, key, other, markdown

  init(_ line: String) {
    let bare = line.droppingBlanks
    guard let first = bare.first else {
      self = .other
      return
    }
    if bare == "---" || bare == "..." {
      self = .mark
    } else if line.first == " " || line.first == "\t" {
      self = .other
    } else if first == "#" || first == "]" || first == "}" || bare == "-" || bare.hasPrefix("- ") {
      self = .other
    } else if first != "|", bare.hasSuffix(":") || bare.contains(": ") {
      self = .key
    } else {
      self = .markdown
    }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var droppingBlanks: Substring {
    var rest = self[...]
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }
}
