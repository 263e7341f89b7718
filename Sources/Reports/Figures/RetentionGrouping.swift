import Recall

/// How much was remembered of reviews that have something in common.
struct RetentionGrouping {
  struct Group {
    /// What names the group in JSON.
    var label: JSON
    var name: Sentence
    var retention: Retention
  }

  var member: String
  var title: Sentence
  /// Those with at least one review that counts.
  var groups: [Group]
  /// What names a group in JSON, in SQL.
  private var labelSQL: String
  /// The groups in their order with the columns `n` and `passed`.
  private var rowsSQL: String

  private init(
    _ member: String, _ title: Sentence, _ counts: RetentionGroups, label: String, rows: String,
    name: (Int) -> (JSON, Sentence)
  ) {
    self.member = member
    self.title = title
    groups = counts.groups.enumerated().filter { $0.element.n > 0 }.map { place, retention in
      let (label, name) = name(place)
      return Group(label: label, name: name, retention: retention)
    }
    labelSQL = label
    rowsSQL = rows
  }

  func chart(target: Int) -> Chart {
    .shares(
      .init(
        title: title, shares: groups.map { .init(label: $0.name, retention: $0.retention) },
        target: target))
  }

  func figureMember(_ sql: StatisticsSQL) -> FigureMember {
    FigureMember(
      name: member, value: .array(groups.map { $0.label.with(.share($0.retention)) }),
      sql: sql.query(
        """
        SELECT json_group_array(json_object(\(labelSQL), \(StatisticsSQL.share)))
        FROM (\(rowsSQL))
        """))
  }

  // MARK: Groupings

  static func all(of selection: Selection, _ cards: CardGroups) -> [RetentionGrouping] {
    [
      byInterval(selection), byKind(selection, cards), byMode(selection), byDeck(selection, cards),
      bySection(selection, cards),
    ]
  }

  private static let counts = "count(*) AS n, sum(passed) AS passed"
  private static let inPeriod = "remembered JOIN about ON study_day BETWEEN first AND last"
  private static let withCards =
    "\(inPeriod) JOIN card ON card.id = remembered.card JOIN deck ON deck.name = card.deck"

  private static func byInterval(_ selection: Selection) -> RetentionGrouping {
    let starts = RetentionGroups.intervals
    let cases = starts.reversed().map { "WHEN before >= \($0) THEN \($0)" }.joined(separator: " ")
    return RetentionGrouping(
      "retentionByInterval", Sentence("By interval before the answer"),
      .byInterval(selection), label: "'from', start",
      rows: """
        SELECT CASE \(cases) END AS start, \(counts) FROM \(inPeriod) GROUP BY 1 ORDER BY 1
        """
    ) { place in (["from": .int(starts[place])], Histogram.name(ofBucket: place, from: starts)) }
  }

  private static func byKind(_ selection: Selection, _ cards: CardGroups) -> RetentionGrouping {
    let kinds = CardGroups.kinds
    let counted = RetentionGroups(of: selection, count: kinds.count) {
      cards.places[Int($0.card)]?.kind
    }
    return RetentionGrouping(
      "retentionByKind", Sentence("By kind of card"), counted, label: "'kind', card_kind",
      rows: """
        SELECT card.kind AS card_kind, \(counts) FROM \(withCards)
        GROUP BY 1 ORDER BY \(order(kinds.map(\.rawValue), of: "card_kind"))
        """
    ) { (["kind": .string(kinds[$0].rawValue)], kinds[$0].name) }
  }

  private static func byMode(_ selection: Selection) -> RetentionGrouping {
    let modes = Review.Mode.allCases
    return RetentionGrouping(
      "retentionByMode", Sentence("By way of asking"), .byMode(selection), label: "'mode', mode",
      rows: """
        SELECT mode, \(counts) FROM \(inPeriod) GROUP BY 1
        ORDER BY \(order(modes.map(\.rawValue), of: "mode"))
        """
    ) { (["mode": .string(modes[$0].rawValue)], modes[$0].name) }
  }

  private static func byDeck(_ selection: Selection, _ cards: CardGroups) -> RetentionGrouping {
    let counted = RetentionGroups(of: selection, count: cards.decks.count) {
      cards.places[Int($0.card)]?.deck
    }
    return RetentionGrouping(
      "retentionByDeck", Sentence("By deck"), counted, label: "'deck', name",
      rows: """
        SELECT deck.name AS name, \(counts) FROM \(withCards) GROUP BY 1 ORDER BY deck.position
        """
    ) { (["deck": .string(cards.decks[$0])], Sentence(verbatim: cards.decks[$0])) }
  }

  private static func bySection(_ selection: Selection, _ cards: CardGroups) -> RetentionGrouping {
    let counted = RetentionGroups(of: selection, count: cards.sections.count) {
      cards.places[Int($0.card)]?.section
    }
    return RetentionGrouping(
      "retentionBySection", Sentence("By section"), counted,
      label: "'deck', name, 'section', json(context)",
      rows: """
        SELECT deck.name AS name, card.context AS context, \(counts) FROM \(withCards)
        GROUP BY 1, 2 ORDER BY deck.position, (SELECT min(position) FROM card AS other
          WHERE other.deck = card.deck AND other.context = card.context), card.context
        """
    ) { place in
      let section = cards.sections[place]
      return (
        ["deck": .string(section.deck), "section": .strings(section.path)],
        Sentence(verbatim: section.path.last ?? section.deck)
      )
    }
  }

  /// The place of a column's value in a list, in SQL.
  private static func order(_ names: [String], of column: String) -> String {
    let places = names.enumerated().map { "WHEN '\($1)' THEN \($0)" }.joined(separator: " ")
    return "CASE \(column) \(places) END"
  }
}
