import Recall

/// How each deck stands.
package struct DecksReport: Figure {
  package let name = FigureName.decks
  package let members: [FigureMember]
  package let charts: [Chart]

  init(_ source: StatisticsSource) {
    let figures = DeckFigure.all(
      of: source.selection, cards: source.cards, decks: source.decks.count)
    let decks = Array(zip(source.decks, figures))
    members = [
      FigureMember(
        name: "decks", value: .array(decks.map(Self.json)), sql: Self.query(StatisticsSQL(source)))
    ]
    let states = CardState.allCases.filter(\.isStudied)
    charts = [
      .table(
        .init(
          title: Sentence("Cards by state"),
          heads: [.init(text: Sentence("deck"), isNumber: false)]
            + (states.map(\.name) + [Sentence("due")]).map { .init(text: $0, isNumber: true) },
          rows: decks.map { deck, figure in
            [Sentence(verbatim: deck)]
              + (states.map { figure.states[$0] ?? 0 } + [figure.due]).map { Sentence("\($0)") }
          })),
      .shares(
        .init(
          title: Sentence("Retention"),
          shares: decks.filter { $0.1.retention.n > 0 }.map {
            .init(label: Sentence(verbatim: $0), retention: $1.retention)
          }, target: source.target)),
      .bars(
        .init(
          title: Sentence("Time"),
          bars: decks.map {
            .init(label: Sentence(verbatim: $0), value: $1.time, shown: $1.time.asTime)
          })),
    ]
  }

  private static func json(_ deck: String, _ figure: DeckFigure) -> JSON {
    let states = CardState.allCases.map { state in
      JSON.Member(name: state.rawValue, value: .int(figure.states[state] ?? 0))
    }
    return JSON.object(["deck": .string(deck)]).with(.object(states)).with([
      "due": .int(figure.due), "n": .int(figure.retention.n),
      "passed": .int(figure.retention.passed), "reviews": .int(figure.reviews),
      "milliseconds": .int(figure.time),
    ])
  }

  private static func query(_ sql: StatisticsSQL) -> String {
    let states = CardState.allCases.map { state in
      """
      '\(state.rawValue)', (SELECT count(*) FROM studied WHERE deck = shown.name
        AND state = '\(state.rawValue)')
      """
    }.joined(separator: ", ")
    return sql.query(
      """
      SELECT json_group_array(json_object('deck', name, \(states),
        'due', (SELECT count(*) FROM scheduled, about WHERE deck = shown.name AND due_day <= today),
        'n', (SELECT count(*) FROM asked WHERE deck = shown.name
          AND kind = 'scheduled' AND before > 0),
        'passed', (SELECT count(*) FROM asked WHERE deck = shown.name
          AND kind = 'scheduled' AND before > 0 AND grade >= 3),
        'reviews', (SELECT count(*) FROM asked WHERE deck = shown.name),
        'milliseconds', (SELECT coalesce(sum(\(StatisticsSQL.time)), 0) FROM asked
          WHERE deck = shown.name)))
      FROM shown
      """,
      tables: [
        """
        shown AS (SELECT name FROM deck WHERE standing <> 'removed' AND \(sql.deckScope)
          ORDER BY position)
        """,
        """
        asked AS (SELECT answer.*, card.deck AS deck FROM answer
          JOIN card ON card.id = answer.card JOIN about ON study_day BETWEEN first AND last)
        """,
      ])
  }
}
