extension String {
  /// The longest beginning of the text that takes at most the given columns.
  package func clipped(to width: Int) -> Substring {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].columns
      if used > width { break }
      end = index(after: end)
    }
    return self[..<end]
  }

  /// The text if it fits, else its beginning and an ellipsis, in at most the given columns.
  package func truncated(to width: Int, ellipsis: String = "…") -> String {
    guard width > 0 else { return "" }
    let head = clipped(to: width)
    guard head.endIndex < endIndex else { return self }
    let room = width - ellipsis.columns
    guard room >= 0 else { return String(head) }
    return clipped(to: room) + ellipsis
  }

  /// The text with spaces after it up to the given columns; a longer text stays as it is.
  package func padded(to width: Int) -> String {
    self + spaces(width - columns)
  }

  /// The text with spaces before it up to the given columns; a longer text stays as it is.
  package func indented(to width: Int) -> String {
    spaces(width - columns) + self
  }
}

/// A row of spaces; none if the count is negative.
func spaces(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}
