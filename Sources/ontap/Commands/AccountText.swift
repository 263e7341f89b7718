import Lessons
import Recall

extension LessonAccount {
  /// The account for a person, paragraph by paragraph.
  func lines(named name: String) -> [String] {
    var lines = tables.flatMap { [""] + $0.lines(named: name) }
    if !terms.isEmpty {
      lines += ["", "\(name): terms that are set off in lists and paragraphs"]
      lines += terms.flatMap(\.lines)
    }
    if !findings.isEmpty {
      lines += [""] + findings.map(\.description)
    }
    return lines.isEmpty
      ? ["\(name): no table and no term was found"] : Array(lines.drop { $0.isEmpty })
  }
}

extension TableAccount {
  fileprivate func lines(named name: String) -> [String] {
    var lines = ["\(name):\(line): " + section.joined(separator: " › ")]
    lines.append(
      "  \(header.joined(separator: " | "))  (\(rowCount) \(rowCount == 1 ? "row" : "rows"))")
    lines.append("  \(verdict)")
    if let key { lines.append("  \(key)") }
    for column in columns { lines += column.lines }
    lines += silentRows.map { "  line \($0.line): \($0.sentence)" }
    guard key != nil else { return lines }
    lines.append("  \(cards.count) \(cards.count == 1 ? "card" : "cards")")
    return lines + cards.map { "    \($0.prompt)  →  \($0.answer)" }
  }
}

extension ColumnAccount {
  fileprivate var lines: [String] {
    if let silence { return ["  \"\(header)\": not asked: \(silence)"] }
    let counts = askedBack > 0 ? "asked \(asked), asked back \(askedBack)" : "asked \(asked)"
    return ["  \"\(header)\": \(counts)"]
      + Self.grouped(unasked, "not asked") + Self.grouped(unaskedBack, "not asked back")
  }

  /// Lines with one reason stand together.
  private static func grouped(_ reasons: [TableAccount.Reason], _ label: String) -> [String] {
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for reason in reasons {
      if places[reason.sentence] == nil { order.append(reason.sentence) }
      places[reason.sentence, default: []].append(reason.line)
    }
    return order.map { sentence in
      let numbers = places[sentence] ?? []
      let lines = numbers.map(String.init).joined(separator: ", ")
      return "    \(numbers.count == 1 ? "line" : "lines") \(lines) \(label): \(sentence)"
    }
  }
}

extension TermAccount {
  fileprivate var lines: [String] {
    if let doubt { return ["  line \(line): \(term): \(doubt)"] }
    return cards.map { "  line \(line): \($0.prompt)  →  \($0.answer)" }
  }
}
