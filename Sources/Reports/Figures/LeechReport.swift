import Recall

/// What keeps being forgotten: rows, cards with many lapses, and what was answered instead.
package struct LeechReport: Figure {
  package let name = FigureName.leeches
  package let members: [FigureMember]
  package let charts: [Chart]

  /// How many of each are listed at most.
  private static let most = 20

  init(_ source: StatisticsSource) throws {
    let sql = StatisticsSQL(source)
    let rows = try NamedRow.hardest(in: source, most: Self.most)
    let leeches = source.cards.filter { card in
      card.state != .retired && (card.schedule?.lapses ?? 0) >= source.leechLimit
    }.sorted { a, b in
      let (left, right) = (a.schedule?.lapses ?? 0, b.schedule?.lapses ?? 0)
      return left == right ? a.id < b.id : left > right
    }.prefix(Self.most)
    let confusions = try source.confusions().prefix(Self.most)
    let wordings = try source.wordings(leeches.map(\.id) + confusions.map(\.card))
    members = [
      Self.hardest(rows, sql), Self.leeches(Array(leeches), wordings, source.leechLimit, sql),
      Self.confusions(Array(confusions), wordings, sql),
    ]
    charts = [
      Self.table(of: rows), Self.table(of: Array(leeches), wordings),
      Self.table(of: Array(confusions), wordings),
    ]
  }

  // MARK: Charts

  private static func table(of rows: [NamedRow]) -> Chart {
    .table(
      .init(
        title: Sentence("Hardest rows"),
        heads: [
          .init(text: Sentence("row"), isNumber: false),
          .init(text: Sentence("deck"), isNumber: false),
          .init(text: Sentence("forgotten"), isNumber: true),
        ],
        rows: rows.map { row in
          [
            Sentence(verbatim: row.name), Sentence(verbatim: row.deck),
            Sentence("\(row.times) of \(row.retention.n)"),
          ]
        }))
  }

  private static func table(
    of cards: [StudiedCard], _ wordings: [CardID: CardWording]
  ) -> Chart {
    .table(
      .init(
        title: Sentence("Leeches"),
        heads: [
          .init(text: Sentence("card"), isNumber: false),
          .init(text: Sentence("deck"), isNumber: false),
          .init(text: Sentence("lapses"), isNumber: true),
        ],
        rows: cards.map { card in
          [
            Sentence(verbatim: wordings[card.id]?.prompt ?? card.id.text),
            Sentence(verbatim: wordings[card.id]?.deck ?? ""),
            Sentence("\(card.schedule?.lapses ?? 0)"),
          ]
        }))
  }

  private static func table(
    of confusions: [Confusion], _ wordings: [CardID: CardWording]
  ) -> Chart {
    .table(
      .init(
        title: Sentence("Confusions"),
        heads: [
          .init(text: Sentence("right answer"), isNumber: false),
          .init(text: Sentence("answered instead"), isNumber: false),
          .init(text: Sentence("times"), isNumber: true),
        ],
        rows: confusions.map { confusion in
          [
            Sentence(verbatim: wordings[confusion.card]?.answer ?? confusion.card.text),
            Sentence(verbatim: confusion.given), Sentence("\(confusion.times)"),
          ]
        }))
  }

  // MARK: Members

  private static func hardest(_ rows: [NamedRow], _ sql: StatisticsSQL) -> FigureMember {
    FigureMember(
      name: "hardestRows",
      value: .array(
        rows.map { row in
          [
            "deck": .string(row.deck), "row": .string(row.name), "forgotten": .int(row.times),
            "n": .int(row.retention.n),
          ]
        }),
      sql: sql.query(
        """
        SELECT json_group_array(json_object('deck', deck, 'row', name, 'forgotten', n - passed,
          'n', n))
        FROM (SELECT * FROM (
          SELECT deck, min(CASE "row" WHEN '' THEN prompt ELSE "row" END) AS name,
            sum(times) AS n, sum(remembered) AS passed
          FROM (SELECT card, count(*) AS times, sum(passed) AS remembered FROM remembered, about
            WHERE study_day BETWEEN first AND last GROUP BY card
            HAVING count(*) > sum(passed)) AS forgotten
          JOIN card ON card.id = forgotten.card
          JOIN deck ON deck.name = card.deck AND deck.standing <> 'removed'
          GROUP BY deck, row_hash)
          ORDER BY n - passed DESC, n, deck, name LIMIT \(most))
        """))
  }

  private static func leeches(
    _ cards: [StudiedCard], _ wordings: [CardID: CardWording], _ limit: Int, _ sql: StatisticsSQL
  ) -> FigureMember {
    FigureMember(
      name: "leeches",
      value: .array(
        cards.map { card in
          [
            "id": .string(card.id.text), "deck": .string(wordings[card.id]?.deck ?? ""),
            "prompt": .string(wordings[card.id]?.prompt ?? ""),
            "lapses": .int(card.schedule?.lapses ?? 0),
          ]
        }),
      sql: sql.query(
        """
        SELECT json_group_array(json_object('id', id, 'deck', deck, 'prompt', prompt,
          'lapses', lapses))
        FROM (SELECT * FROM studied WHERE lapses >= \(limit) AND state <> 'retired'
          ORDER BY lapses DESC, id LIMIT \(most))
        """))
  }

  private static func confusions(
    _ confusions: [Confusion], _ wordings: [CardID: CardWording], _ sql: StatisticsSQL
  ) -> FigureMember {
    FigureMember(
      name: "confusions",
      value: .array(
        confusions.map { confusion in
          [
            "id": .string(confusion.card.text),
            "answer": .string(wordings[confusion.card]?.answer ?? ""),
            "given": .string(confusion.given), "times": .int(confusion.times),
          ]
        }),
      sql: sql.query(
        """
        SELECT json_group_array(json_object('id', id, 'answer', answer, 'given', given_text,
          'times', times))
        FROM (SELECT card.id AS id, card.answer AS answer, act.value AS given_text,
            count(*) AS times
          FROM answer JOIN act ON act.writer = answer.writer AND act.n = answer.n - 1
            AND act.kind = 'answered' AND act.card = answer.card
          JOIN card ON card.id = answer.card
          JOIN about ON answer.study_day BETWEEN first AND last
          GROUP BY 1, 3 ORDER BY times DESC, id, given_text LIMIT \(most))
        """))
  }
}
