/// A line of a deck file, with the very bytes that end it.
struct Line: Hashable, Sendable {
  /// The line without its end.
  var text: Substring
  /// The line with its end; the file is exactly its lines' raws, one after another.
  var raw: Substring

  static func lines(of file: String) -> [Line] {
    var lines: [Line] = []
    var rest = file.utf8[...]
    while let start = rest.indices.first {
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let next = end.map { rest.index(after: $0) } ?? rest.endIndex
      var textEnd = end ?? rest.endIndex
      if textEnd > start, rest[rest.index(before: textEnd)] == UInt8(ascii: "\r") {
        textEnd = rest.index(before: textEnd)
      }
      lines.append(Line(text: Substring(rest[start..<textEnd]), raw: Substring(rest[start..<next])))
      rest = rest[next...]
    }
    return lines
  }

  /// The bytes that end the line; empty for the last one of a file that ends without.
  var end: String { String(raw.utf8.dropFirst(text.utf8.count)) ?? "" }

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// True for the line that begins or ends front matter.
  ///
  /// A byte order mark may stand before the first.
  var isRule: Bool { text.drop { $0 == "\u{FEFF}" }.trimmingSuffix == "---" }

  /// The level and text of an ATX heading.
  var heading: (level: Int, text: String)? {
    let level = text.unicodeScalars.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    return text(behind: level).map { (level, $0) }
  }

  /// What follows `Q:`, `A:` or `C:` at the start of the line.
  func text(after mark: String) -> String? {
    text.hasPrefix(mark) ? text(behind: mark.unicodeScalars.count) : nil
  }

  /// What follows a mark and its blank; scalars are counted, for a blank and a mark that combines
  /// are one character.
  private func text(behind count: Int) -> String? {
    let rest = text.unicodeScalars.dropFirst(count)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    return Substring(rest).trimmed
  }

  /// True for a line by which version control tells two wordings apart.
  var isConflictMark: Bool { text.hasPrefix("<<<<<<< ") || text.hasPrefix(">>>>>>> ") }

  var beginsBlock: Bool {
    text(after: "Q:") != nil || text(after: "C:") != nil
  }

  /// A comment may stand in by three spaces, as in Markdown.
  var beginsComment: Bool {
    text.prefix { $0 == " " }.count <= 3 && text.drop { $0 == " " }.hasPrefix("<!--")
  }

  var endsComment: Bool { text.contains("-->") }

  /// The run of backticks or tildes that opens or closes fenced code.
  var fence: Substring? {
    for mark in ["`", "~"] as [Character] {
      let run = text.prefix { $0 == mark }
      if run.count >= 3 { return run }
    }
    return nil
  }
}

extension Substring {
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let last = unicodeScalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(unicodeScalars[...last].drop(while: isBlank))
  }

  fileprivate var trimmingSuffix: Substring {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return self[...last]
  }
}
