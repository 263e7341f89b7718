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

  /// The cards of interest in a language, a line each, as wide as there is room.
  func details(width: Int, in language: Language, glyphs: Glyphs) -> [String] {
    guard outcome == .updated else { return [] }
    var lines = CardChange.Kind.allCases.flatMap { self.lines(of: $0, glyphs) }
    if lines.count > Self.mostLines {
      let more = lines.count - Self.mostLines + 1
      lines =
        lines.prefix(Self.mostLines - 1)
        + [PlanLine("") { _ in Sentence("… and \(more) more; --json tells all") }]
    }
    return lines.map { line in
      "  " + line.fitted(to: width - 2, in: language, ellipsis: glyphs.ellipsis)
    }
  }

  private func lines(of kind: CardChange.Kind, _ glyphs: Glyphs) -> [PlanLine] {
    let changes = changes.filter { $0.kind == kind }
    switch kind {
    case .new:
      guard changes.count <= Self.fewNew else { return [] }
      return changes.compactMap(\.lesson).map { PlanLine($0.prompt) { Sentence("new: \($0)") } }
    case .back:
      return Self.counted(changes.map(Self.name)) { Sentence("back: \($0)") }
    case .retired:
      return Self.counted(changes.map(Self.name)) { Sentence("retired: \($0)") }
    case .renamed:
      let names = changes.compactMap(\.newName).map { "\($0.old) \(glyphs.arrow) \($0.new)" }
      return Self.counted(names) { Sentence("renamed: \($0)") }
    case .moved:
      let sections = changes.compactMap(\.lesson).map {
        $0.context.joined(separator: " \(glyphs.prompt) ")
      }
      return Self.counted(sections) { Sentence("moved: to \($0)") }
    case .changed:
      return changes.map { change in
        PlanLine(Self.wording(change.lesson, glyphs)) { Sentence("changed: \($0)") }
      }
    case .kept:
      return changes.map { change in
        PlanLine(Self.wording(change.deck, glyphs)) { mine in
          change.lesson == nil
            ? Sentence("kept: \(mine) (the lesson has it no more)") : Sentence("kept: \(mine)")
        }
      }
    case .conflict:
      return changes.flatMap { change in
        [
          PlanLine(Self.wording(change.deck, glyphs)) { Sentence("conflict: \($0) (yours stays)") },
          PlanLine(Self.wording(change.lesson, glyphs)) {
            Sentence("  \(Sentence("lesson: \($0)"))")
          },
        ]
      }
    }
  }

  /// The row that a card is about, else its question.
  private static func name(of change: CardChange) -> String {
    let card = change.lesson ?? change.deck
    return card.map { $0.key.isEmpty ? $0.prompt : $0.key } ?? ""
  }

  private static func wording(_ card: Card?, _ glyphs: Glyphs) -> String {
    card.map { "\($0.prompt) \(glyphs.arrow) \($0.answer)" } ?? ""
  }

  /// A line for each text, however often it comes, with how many cards it is about.
  private static func counted(
    _ texts: [String], _ saying: @escaping (String) -> Sentence
  ) -> [PlanLine] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    return texts.compactMap { text in
      counts.removeValue(forKey: text).map { count in
        PlanLine(text) { Sentence("\(saying($0)) (\(cards(count)))") }
      }
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
