import Lessons
import Recall

extension LessonAccount {
  /// The account for a person, paragraph by paragraph.
  func lines(named name: String) -> [Sentence] {
    let blank = Sentence(verbatim: "")
    var lines = tables.flatMap { [blank] + $0.lines(named: name) }
    if !terms.isEmpty {
      lines += [blank, Sentence("\(name): terms that are set off in lists and paragraphs")]
      lines += terms.flatMap(\.lines)
    }
    if !findings.isEmpty {
      lines += [blank] + findings.map(\.remark)
    }
    return lines.isEmpty
      ? [Sentence("\(name): no table and no term was found")]
      : Array(lines.drop { $0 == blank })
  }
}

extension TableAccount {
  fileprivate func lines(named name: String) -> [Sentence] {
    let rows = Sentence("\(rowCount, "row", "rows")")
    var lines = [
      Sentence("\(name):\(line): \(Sentence(path: section))"),
      Sentence("  \(header.joined(separator: " | "))  (\(rows))"),
      Sentence("  \(verdict)"),
    ]
    if let key { lines.append(Sentence("  \(key)")) }
    for column in columns { lines += column.lines.map { Sentence("  \($0)") } }
    lines += silentRows.map { Sentence("  \(Sentence("line \($0.line)")): \($0.sentence)") }
    guard key != nil else { return lines }
    lines.append(Sentence("  \(Sentence("\(cards.count, "card", "cards")"))"))
    return lines + cards.map { Sentence("    \($0.prompt)  →  \($0.answer)") }
  }
}

extension ColumnAccount {
  fileprivate var lines: [Sentence] {
    if let silence { return [Sentence("\"\(header)\": not asked: \(silence)")] }
    let counts =
      askedBack > 0
      ? Sentence("\"\(header)\": asked \(asked), asked back \(askedBack)")
      : Sentence("\"\(header)\": asked \(asked)")
    return [counts]
      + Self.grouped(unasked).map { Sentence("  \(Sentence("\($0) not asked: \($1)"))") }
      + Self.grouped(unaskedBack).map { Sentence("  \(Sentence("\($0) not asked back: \($1)"))") }
  }

  /// The reasons, each with all its lines.
  private static func grouped(
    _ reasons: [TableAccount.Reason]
  ) -> [(place: Sentence, reason: Sentence)] {
    var order: [Sentence] = []
    var places: [Sentence: [Int]] = [:]
    for reason in reasons {
      if places[reason.sentence] == nil { order.append(reason.sentence) }
      places[reason.sentence, default: []].append(reason.line)
    }
    return order.map { reason in
      let lines = places[reason] ?? []
      let place =
        lines.count == 1
        ? Sentence("line \(lines[0])")
        : Sentence("lines \(lines.map(String.init).joined(separator: ", "))")
      return (place, reason)
    }
  }
}

extension TermAccount {
  fileprivate var lines: [Sentence] {
    let place = Sentence("line \(line)")
    if let doubt { return [Sentence("  \(place): \(term): \(doubt)")] }
    return cards.map { Sentence("  \(place): \($0.prompt)  →  \($0.answer)") }
  }
}
