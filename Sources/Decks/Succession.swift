package import Recall

/// Finds out which card of a deck a changed lesson still means, so that it keeps its id.
package enum Succession {
  /// The ids of known cards behind the cards of a lesson, or nil for new ones.
  ///
  /// In this order: same place and name; same name under another heading, of which much the same is
  /// said or whose cards moved there as well; same question and answer;
  /// a row whose key was changed, and a column whose header was, where most of its cells say so;
  /// same question; and, of cards that have gone, same name, then same question and answer. A
  /// likeness that two cards share pairs neither; of copies of a block the first is the card.
  /// - Parameters:
  ///   - cards: What the lesson gives now.
  ///   - live: The generated cards that the deck holds, and those that the learner deleted.
  ///   - gone: Generated cards that the lesson gave once.
  package static func ids(
    of cards: [Card], among live: [Entry], gone: [Entry]
  ) -> [CardID?] {
    var table = SuccessionTable(cards: cards)
    table.pair(with: live + gone) { Likeness($0, [$0.key, $0.attribute] + $0.context) }
    table.pair(with: live) { Likeness($0, [$0.key, $0.attribute] + $0.context.dropFirst()) }
    table.pair(with: live) { Likeness($0, [$0.key, $0.attribute] + $0.context.suffix(1)) }
    // The first time shows which section is which, the second what has changed within.
    for _ in 0..<2 {
      table.pair(with: live, isStrict: true) { Likeness($0, [$0.key, $0.attribute]) }
    }
    table.pair(with: live) { Likeness($0, [$0.prompt, $0.answer]) }
    table.pairRenamed(\.key, beside: \.attribute, with: live)
    table.pairRenamed(\.attribute, beside: \.key, with: live)
    table.pairRenamed(\.key, beside: \.attribute, with: live)
    table.pair(with: live, isStrict: true) { Likeness($0, [$0.prompt]) }
    table.pair(with: gone, isStrict: true) { Likeness($0, [$0.key, $0.attribute]) }
    table.pair(with: gone) { Likeness($0, [$0.prompt, $0.answer]) }
    return table.ids
  }
}

/// What two cards that are one have in common.
struct Likeness: Hashable {
  private let kind: Card.Kind
  private let direction: Card.Direction
  private let parts: [String]

  init(_ card: Card, _ parts: [String]) {
    kind = card.kind
    direction = card.direction
    self.parts = parts
  }

  /// True where both say much the same of a name: a cell has another sense than a cell, and what is
  /// known of the one is not known of the other.
  static func tellAlike(_ a: Card, _ b: Card) -> Bool {
    let (a, b) = (said(by: a), said(by: b))
    return a == b || Names.areAlike(a, b) || Names.shareWords(a, b)
  }

  /// The cell that a card asks for, or by which it asks.
  private static func said(by card: Card) -> String {
    guard card.direction == .reverse else { return card.answer }
    let asked =
      card.prompt.hasPrefix(card.attribute)
      ? card.prompt.dropFirst(card.attribute.count) : card.prompt[...]
    // Behind the last dash stands the header of the key column.
    guard let dash = asked.lastIndex(of: "—") else { return String(asked) }
    return String(asked[..<dash])
  }
}

/// Which known card each card of a lesson succeeds, so far.
struct SuccessionTable {
  let cards: [Card]
  private var taken: Set<CardID> = []
  private(set) var ids: [CardID?]
  /// The headings above two cards that are one, the former ones first.
  private var sections: Set<[[String]]> = []
  /// What the keys and headers of the lesson were before, as far as cards have shown.
  private var formerNames: [KeyPath<Card, String>: [String: String]] = [:]

  init(cards: [Card]) {
    self.cards = cards
    ids = Array(repeating: nil, count: cards.count)
  }

  private mutating func pair(_ place: Int, with entry: Entry) {
    ids[place] = entry.id
    taken.insert(entry.id)
    sections.insert([entry.card.context, cards[place].context])
  }

  private var unpaired: [Int] { cards.indices.filter { ids[$0] == nil } }

  /// - Parameter isStrict: Whether cards that are alike must also say much the same, or stand in
  ///   sections that are one.
  mutating func pair(
    with known: [Entry], isStrict: Bool = false, by likeness: (Card) -> Likeness
  ) {
    let sections = sections
    pair(
      with: known,
      where: { card, former in
        !isStrict || Likeness.tellAlike(card, former)
          || sections.contains([former.context, card.context])
      }, new: likeness, old: likeness)
  }

  private mutating func pair(
    with known: [Entry], where agree: (Card, Card) -> Bool,
    new: (Card) -> Likeness, old: (Card) -> Likeness
  ) {
    let free = known.filter { !taken.contains($0.id) }
    let entries = Dictionary(grouping: free) { old($0.card) }
    let places = Dictionary(grouping: unpaired) { new(cards[$0]) }
    for (likeness, places) in places {
      guard places.count == 1, let like = entries[likeness], let first = like.first,
        like.allSatisfy({ $0.isCopy(of: first) }), agree(cards[places[0]], first.card)
      else { continue }
      pair(places[0], with: first)
    }
  }

  /// Pairs the cards of rows (or columns) that have another name now.
  ///
  /// - Parameters:
  ///   - name: The key of a row, or the header of a column.
  ///   - other: The header, or the key, beside which a cell stands.
  mutating func pairRenamed(
    _ name: KeyPath<Card, String>, beside other: KeyPath<Card, String>, with known: [Entry]
  ) {
    let free = known.filter { !taken.contains($0.id) }.map(\.card)
    let appeared = Set(unpaired.map { cards[$0][keyPath: name] })
      .subtracting(known.map { $0.card[keyPath: name] })
    // A name that is asked for now is no former one: the columns have changed places.
    let asked = cards.lazy.filter { $0.direction != .reverse }.map(\.answer)
    let vanished = Set(free.map { $0[keyPath: name] })
      .subtracting(cards.map { $0[keyPath: name] }).subtracting(asked)
    let others = formerNames[other] ?? [:]
    let new = Named(
      unpaired.map { cards[$0] }, name, among: appeared,
      beside: { others[$0[keyPath: other]] ?? $0[keyPath: other] })
    let old = Named(free, name, among: vanished, beside: { $0[keyPath: other] })
    let names = new.successors(of: old)
    formerNames[name, default: [:]].merge(names) { first, _ in first }
    let sections = sections
    pair(
      with: known,
      where: { card, former in
        names[card[keyPath: name]] != nil || others[card[keyPath: other]] != nil
          || Likeness.tellAlike(card, former)
          || sections.contains([former.context, card.context])
      },
      new: { card in
        let side = others[card[keyPath: other]] ?? card[keyPath: other]
        return Likeness(card, [names[card[keyPath: name]] ?? card[keyPath: name], side])
      },
      old: { Likeness($0, [$0[keyPath: name], $0[keyPath: other]]) })
  }
}

extension Entry {
  /// True where both ask the same and want the same: a block that was copied within its file.
  fileprivate func isCopy(of other: Entry) -> Bool {
    card.prompt == other.card.prompt && card.answer == other.card.answer
  }
}

/// The cells of rows, or of columns, by the name of each.
private struct Named {
  /// The text of a cell, with the header or the key beside which it stands.
  private struct Cell: Hashable {
    var beside: String
    var text: String
  }

  private var cells: [String: Set<Cell>] = [:]
  /// A cell that so many rows have in common is no sign that two of them are one.
  private static let crowd = 64

  init(
    _ cards: [Card], _ name: KeyPath<Card, String>, among names: Set<String>,
    beside other: (Card) -> String
  ) {
    for card in cards where card.direction != .reverse && names.contains(card[keyPath: name]) {
      cells[card[keyPath: name], default: []].insert(
        Cell(beside: other(card), text: card.answer))
    }
  }

  /// The old name of each new one, where most of the cells that both have say the same, and no
  /// other name is as like it.
  func successors(of old: Named) -> [String: String] {
    var holders: [Cell: [String]] = [:]
    for (name, cells) in old.cells { for cell in cells { holders[cell, default: []].append(name) } }
    var found: [String: String] = [:]
    for (name, cells) in cells {
      var shared: [String: Int] = [:]
      for cell in cells {
        let others = holders[cell] ?? []
        if others.count <= Self.crowd { for other in others { shared[other, default: 0] += 1 } }
      }
      let sides = Set(cells.map(\.beside))
      let like = shared.filter { other, count in
        let compared = sides.intersection((old.cells[other] ?? []).map(\.beside)).count
        return count * 2 > compared || Names.areAlike(name, other)
      }
      guard let most = like.values.max() else { continue }
      let best = like.filter { $0.value == most }.map(\.key)
      let nearest = best.count == 1 ? best : best.filter { Names.areAlike(name, $0) }
      if nearest.count == 1 { found[name] = nearest[0] }
    }
    // An old name that two new ones claim belongs to neither.
    let claims = Dictionary(grouping: found.values) { $0 }.mapValues(\.count)
    return found.filter { claims[$0.value] == 1 }
  }
}
