import Console
import Decks
import Recall
import Storage

extension LessonPlan {
  /// The most lines about the cards of one lesson.
  private static let mostLines = 12
  /// So many new cards are few enough to be named.
  private static let fewNew = 3

  /// What happens to the deck in one line of counts.
  var phrase: String {
    switch outcome {
    case .noCards: return "no cards"
    case .unchanged: return "unchanged"
    case .added: return Self.cards(cards ?? 0)
    case .updated:
      let counts = CardChange.Kind.allCases.map { (count($0), $0.countName) }.filter { $0.0 > 0 }
      return counts.isEmpty
        ? "the same cards" : counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
  }

  /// The cards of interest, a line each, cut to a width.
  func details(width: Int, ellipsis: String = "…") -> [String] {
    guard outcome == .updated else { return [] }
    var lines: [String] = []
    for kind in CardChange.Kind.allCases { lines += texts(of: kind) }
    if lines.count > Self.mostLines {
      let more = lines.count - Self.mostLines + 1
      lines = lines.prefix(Self.mostLines - 1) + ["… and \(more) more; --json tells all"]
    }
    return lines.map { "  \($0.safe())".truncated(to: width, ellipsis: ellipsis) }
  }

  private func texts(of kind: CardChange.Kind) -> [String] {
    let changes = changes.filter { $0.kind == kind }
    switch kind {
    case .new:
      guard changes.count <= Self.fewNew else { return [] }
      return changes.compactMap { $0.lesson.map { "new: \($0.prompt)" } }
    case .back, .retired:
      return Self.counted(
        changes.map { change in
          let card = change.lesson ?? change.deck
          return "\(kind.rawValue): \(card.map { $0.key.isEmpty ? $0.prompt : $0.key } ?? "")"
        })
    case .renamed:
      return Self.counted(changes.compactMap(\.newName).map { "renamed: \($0.old) → \($0.new)" })
    case .moved:
      return Self.counted(
        changes.compactMap { $0.lesson }.map {
          "moved: to \($0.context.joined(separator: " › "))"
        })
    case .changed:
      return changes.map { "changed: \(Self.wording($0.lesson))" }
    case .kept:
      return changes.map { change in
        let mine = "kept: \(Self.wording(change.deck))"
        return change.lesson == nil ? mine + " (the lesson has it no more)" : mine
      }
    case .conflict:
      return changes.flatMap { change in
        [
          "conflict: \(Self.wording(change.deck)) (yours stays)",
          "  lesson: \(Self.wording(change.lesson))",
        ]
      }
    }
  }

  private static func wording(_ card: Card?) -> String {
    card.map { "\($0.prompt) → \($0.answer)" } ?? ""
  }

  /// Equal lines once, each with how many cards it is about.
  private static func counted(_ lines: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for line in lines { counts[line, default: 0] += 1 }
    return lines.filter { counts[$0] != nil }.compactMap { line in
      counts.removeValue(forKey: line).map { "\(line) (\(cards($0)))" }
    }
  }

  private static func cards(_ count: Int) -> String {
    "\(count) \(count == 1 ? "card" : "cards")"
  }
}

extension CardChange {
  /// What was renamed: the row, else the column.
  var newName: (old: String, new: String)? {
    guard kind == .renamed, let deck, let lesson else { return nil }
    return deck.key != lesson.key
      ? (deck.key, lesson.key) : (deck.attribute, lesson.attribute)
  }
}

extension CardChange.Kind {
  fileprivate var countName: String {
    switch self {
    case .new, .back, .changed, .renamed, .moved, .retired: rawValue
    case .kept: "kept as you edited them"
    case .conflict: "in conflict"
    }
  }
}
