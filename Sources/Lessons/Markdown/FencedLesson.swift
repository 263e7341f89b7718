/// A lesson that stands as a whole in a code fence, as chat programs hand it out.
enum FencedLesson {
  /// The lines with the fences around such lessons blanked, or nothing where there are none.
  ///
  /// Only fences that call themselves Markdown and hold a heading: one without is a sample of how
  /// something is written.
  static func opened(in lines: [String], _ blocks: [Block]) -> [String]? {
    let fences = blocks.compactMap { block -> ClosedRange<Int>? in
      guard case .code(let info, let range) = block, isMarkdown(info),
        range.upperBound <= lines.count,
        lines[(range.lowerBound - 1)..<range.upperBound].contains(where: { $0.hasPrefix("#") })
      else { return nil }
      return range
    }
    guard !fences.isEmpty else { return nil }
    var opened = lines
    for fence in fences {
      opened[fence.lowerBound - 1] = ""
      let last = lines[fence.upperBound - 1].drop { $0 == " " }
      // A fence that is never closed runs to the end of the file.
      if last.hasPrefix("```") || last.hasPrefix("~~~") { opened[fence.upperBound - 1] = "" }
    }
    return opened
  }

  private static func isMarkdown(_ info: String) -> Bool {
    let language = info.split(whereSeparator: \.isWhitespace).first?.lowercased()
    return language == "md" || language == "markdown"
  }
}
