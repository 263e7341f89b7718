import Recall

/// Text that was meant as a table and that the Markdown rules do not read as one.
enum Unread {
  /// A raw HTML table.
  static func htmlTable(_ html: String, at line: Int, path: String) -> [Finding] {
    guard !html.hasPrefix("<!--"), html.lowercased().holdsBytes(of: "<table") else { return [] }
    return [
      Finding(
        path: path, line: line, severity: .warning,
        sentence: Sentence(
          "this HTML table was skipped; write it as a Markdown table to get cards"),
        code: "html-table")
    ]
  }

  /// A paragraph with a delimiter row in it, or with rows below the end of a table.
  static func table(
    in range: ClosedRange<Int>, of lines: [String], below tableEnd: Int?, path: String
  ) -> [Finding] {
    let text = range.clamped(to: 1...max(1, lines.count)).map { lines[$0 - 1] }
    let hasDelimiter = text.dropFirst().contains { looksLikeDelimiter($0) }
    if hasDelimiter,
      text.first.map(hasBar) == true
        || text.contains(where: { hasBar($0) && !looksLikeDelimiter($0) })
    {
      return [
        Finding(
          path: path, line: range.lowerBound, severity: .warning,
          sentence: Sentence(
            "this looks like a table but is none: header and delimiter row need the same number of cells, plain bars and hyphens, and the indent of the text around them"
          ),
          code: "broken-table")
      ]
    }
    // Three lines: a comment or a caption between the rows, with a blank line on either side.
    guard let tableEnd, range.lowerBound - tableEnd <= 3, let first = text.first,
      first.drop(while: \.isWhitespace).hasPrefix("|"), RowSource(first).cellCount > 1
    else { return [] }
    return [
      Finding(
        path: path, line: range.lowerBound, severity: .warning,
        sentence: Sentence(
          "these rows stand outside the table above and gave no cards; remove the line between them and the table"
        ),
        code: "rows-outside-table")
    ]
  }

  private static func hasBar(_ line: String) -> Bool {
    line.holdsScalar { $0 == "|" || $0 == "｜" }
  }

  /// A delimiter row, be it with full-width bars or with dashes of other lengths.
  private static func looksLikeDelimiter(_ line: String) -> Bool {
    var hasHyphen = false
    let isText = line.holdsScalar { scalar in
      switch scalar {
      case "-", "—", "–", "ー", "―": hasHyphen = true
      case "|", "｜", ":", "：", " ", "\t", ">": break
      default: return true
      }
      return false
    }
    return !isText && hasHyphen && hasBar(line)
  }
}
