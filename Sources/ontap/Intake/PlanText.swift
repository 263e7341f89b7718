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
  var phrase: Sentence {
    switch outcome {
    case .noCards: return Sentence("no cards")
    case .unchanged: return Sentence("unchanged")
    case .added: return Self.cards(cards ?? 0)
    case .updated:
      let counts = CardChange.Kind.allCases.map { (count($0), $0) }.filter { $0.0 > 0 }
      return counts.isEmpty
        ? Sentence("the same cards") : Sentence(listing: counts.map { $1.counted($0) })
    }
  }

  /// The cards of interest in a language, a line each, cut to a width.
  func details(width: Int, in language: Language, ellipsis: String = "…") -> [String] {
    guard outcome == .updated else { return [] }
    var lines: [Sentence] = []
    for kind in CardChange.Kind.allCases { lines += texts(of: kind) }
    if lines.count > Self.mostLines {
      let more = lines.count - Self.mostLines + 1
      lines = lines.prefix(Self.mostLines - 1) + [Sentence("… and \(more) more; --json tells all")]
    }
    return lines.map { line in
      "  \(line.text(in: language).safe())".truncated(to: width, ellipsis: ellipsis)
    }
  }

  private func texts(of kind: CardChange.Kind) -> [Sentence] {
    let changes = changes.filter { $0.kind == kind }
    switch kind {
    case .new:
      guard changes.count <= Self.fewNew else { return [] }
      return changes.compactMap { $0.lesson.map { Sentence("new: \($0.prompt)") } }
    case .back:
      return Self.counted(changes.map { Sentence("back: \(Self.name(of: $0))") })
    case .retired:
      return Self.counted(changes.map { Sentence("retired: \(Self.name(of: $0))") })
    case .renamed:
      return Self.counted(
        changes.compactMap(\.newName).map { Sentence("renamed: \($0.old) → \($0.new)") })
    case .moved:
      return Self.counted(
        changes.compactMap { $0.lesson }.map {
          Sentence("moved: to \($0.context.joined(separator: " › "))")
        })
    case .changed:
      return changes.map { Sentence("changed: \(Self.wording($0.lesson))") }
    case .kept:
      return changes.map { change in
        let mine = Self.wording(change.deck)
        return change.lesson == nil
          ? Sentence("kept: \(mine) (the lesson has it no more)") : Sentence("kept: \(mine)")
      }
    case .conflict:
      return changes.flatMap { change in
        [
          Sentence("conflict: \(Self.wording(change.deck)) (yours stays)"),
          Sentence("  \(Sentence("lesson: \(Self.wording(change.lesson))"))"),
        ]
      }
    }
  }

  /// The row that a card is about, else its question.
  private static func name(of change: CardChange) -> String {
    let card = change.lesson ?? change.deck
    return card.map { $0.key.isEmpty ? $0.prompt : $0.key } ?? ""
  }

  private static func wording(_ card: Card?) -> String {
    card.map { "\($0.prompt) → \($0.answer)" } ?? ""
  }

  /// Equal lines once, each with how many cards it is about.
  private static func counted(_ lines: [Sentence]) -> [Sentence] {
    var counts: [Sentence: Int] = [:]
    for line in lines { counts[line, default: 0] += 1 }
    return lines.compactMap { line in
      counts.removeValue(forKey: line).map { Sentence("\(line) (\(cards($0)))") }
    }
  }

  private static func cards(_ count: Int) -> Sentence {
    Sentence("\(count, "card", "cards")")
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
  /// To how many cards it happens.
  fileprivate func counted(_ count: Int) -> Sentence {
    switch self {
    case .new: Sentence("\(count) new")
    case .back: Sentence("\(count) back")
    case .changed: Sentence("\(count) changed")
    case .renamed: Sentence("\(count) renamed")
    case .moved: Sentence("\(count) moved")
    case .retired: Sentence("\(count) retired")
    case .kept: Sentence("\(count) kept as you edited them")
    case .conflict: Sentence("\(count) in conflict")
    }
  }
}
