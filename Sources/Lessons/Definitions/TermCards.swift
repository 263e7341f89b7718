import Recall

/// The cards of a lesson's definitions.
struct TermCards: Sendable {
  let terms: Terms
  /// How many terms of a list hold a word: a word of one term only gives that term away.
  private let holders: [Holder: Int]

  /// Those of the terms that are asked.
  private let asked: [Term]

  init(_ terms: Terms) {
    self.terms = terms
    asked = terms.all.filter { TermDoubt.first(for: $0, among: terms) == nil }
    let lists = Set(asked.map(\.item))
    holders = Dictionary(
      terms.all.filter { lists.contains($0.item) }.flatMap { term in
        Set(term.label.telling).map { Holder(word: $0, list: term.item) }
      }.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private struct Holder: Hashable, Sendable {
    let word: Folded
    let list: ListItem?
  }

  /// By term: what it means first, then which term means that.
  var cards: [Card] {
    asked.flatMap(cards)
  }

  func cards(of term: Term) -> [Card] {
    let isOneOfProse = term.item == nil && term.border != .colon
    if term.border == .none || isOneOfProse {
      return FullName(of: term).map { nameCards($0, of: term) } ?? []
    }
    return [forward(term), reverse(term)].compactMap(\.self)
  }

  private func nameCards(_ full: FullName, of term: Term) -> [Card] {
    func card(_ direction: Card.Direction, _ prompt: String, _ answer: String) -> Card {
      Card(
        kind: .definition, direction: direction, prompt: prompt, answer: answer,
        context: term.headings.titles(hiding: Folded(answer)), key: full.name, line: term.line,
        table: term.listLine)
    }
    guard !Folded(full.name).holds(Folded(full.other)), !Folded(full.other).holds(Folded(full.name))
    else { return [] }
    return [
      card(.forward, "\(full.name) (?)", full.other),
      card(.reverse, "? (\(full.other))", full.name),
    ]
  }

  private func forward(_ term: Term) -> Card? {
    guard !term.name.folded.holds(term.meaning.folded) else { return nil }
    return Card(
      kind: .definition, prompt: "\(term.name.text) — ?", answer: term.meaning.text,
      context: term.headings.titles(hiding: term.meaning.folded), key: term.name.text,
      line: term.line, table: term.listLine)
  }

  /// Which term is meant; nothing where the meaning gives it away or fits others as well.
  private func reverse(_ term: Term) -> Card? {
    guard term.form != .symbol, term.meaning.isShort, term.meaning.text.last != "?",
      !givesAway(term)
    else { return nil }
    return Card(
      kind: .definition, direction: .reverse, prompt: "\(term.meaning.text) — ?",
      answer: term.name.text, accept: Wordings.others(of: term.name, asked: term.meaning.folded),
      isLiteral: term.name.isCode, context: term.headings.titles(hiding: term.name.folded),
      key: term.name.text, line: term.line, table: term.listLine)
  }

  /// True where the meaning holds half of the term's words, be they this term's only or most of the
  /// meaning.
  private func givesAway(_ term: Term) -> Bool {
    if term.meaning.folded.holds(term.label) { return true }
    let words = term.label.telling
    let given = Set(term.meaning.folded.telling)
    let isSaidAgain = given.count <= words.count * 2
    let shared = words.count { word in
      given.contains(word)
        && (isSaidAgain || holders[Holder(word: word, list: term.item)] == 1)
    }
    return shared > 0 && shared * 2 >= words.count
  }
}

extension Folded {
  /// The words of two letters and more.
  fileprivate var telling: [Folded] { words.filter { !$0.text.dropFirst().isEmpty } }
}
