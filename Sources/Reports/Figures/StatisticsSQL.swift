import Recall

/// Writes the queries that give the statistics' numbers on a library's database, as `--explain`
/// shows them. The program itself does not run them.
struct StatisticsSQL {
  private let today: StudyDay
  private let period: ClosedRange<StudyDay>
  /// Nil for all decks.
  private let decks: [String]?

  init(_ source: StatisticsSource) {
    today = source.today
    period = source.period
    decks = source.isOfDecks ? source.decks : nil
  }

  /// A query that may use the tables of ``prelude`` beside those of the library.
  ///
  /// - Parameter tables: More of them, each as `name AS (…)`.
  func query(_ body: String, tables: [String] = []) -> String {
    "WITH RECURSIVE\n" + (prelude + tables).joined(separator: ",\n") + "\n" + body + ";"
  }

  /// `about`: the day and the period. `standing`: the reviews that no act has taken back. `answer`:
  /// those of the decks in question, with the interval `before` each, 0 for a new card: SM-2 (see
  /// SM2.swift) folded over the scheduled reviews and resets of each card. `studied`: the cards
  /// with their states.
  private var prelude: [String] {
    [
      """
      about(today, first, last) AS (VALUES (\(today.number), \(period.lowerBound.number), \
      \(period.upperBound.number)))
      """,
      """
      standing AS (SELECT * FROM review WHERE NOT EXISTS (SELECT 1 FROM act
        WHERE act.kind = 'void' AND act.value = lower(hex(review.writer)) || ':' || review.n))
      """,
      """
      line AS (
        SELECT card, at_ms, writer, n, grade FROM standing WHERE kind = 'scheduled'
        UNION ALL
        SELECT card, at_ms, writer, n, NULL FROM act WHERE kind = 'reset' AND NOT EXISTS (
          SELECT 1 FROM act AS later WHERE later.kind = 'void'
            AND later.value = lower(hex(act.writer)) || ':' || act.n))
      """,
      """
      step AS MATERIALIZED (SELECT line.*,
          row_number() OVER (PARTITION BY card ORDER BY at_ms, writer, n) AS k,
          coalesce((SELECT value = 'ease-on-failure=lowered' FROM act
            WHERE kind = 'setting' AND value LIKE 'ease-on-failure=%'
              AND (act.at_ms, act.writer, act.n) < (line.at_ms, line.writer, line.n)
            ORDER BY at_ms DESC, writer DESC, n DESC LIMIT 1), 0) AS lowers
        FROM line)
      """,
      """
      fold(card, k, writer, n, before, repetitions, interval, ease) AS (
        SELECT DISTINCT card, 0, NULL, NULL, 0, 0, 0, 250 FROM step
        UNION ALL
        SELECT step.card, step.k, step.writer, step.n, fold.interval,
          CASE WHEN grade >= 3 THEN repetitions + 1 ELSE 0 END,
          CASE WHEN grade IS NULL THEN 0 WHEN grade < 3 OR repetitions = 0 THEN 1
            WHEN repetitions = 1 THEN 6 ELSE min(36500, (interval * ease + 99) / 100) END,
          CASE WHEN grade IS NULL THEN 250 WHEN grade >= 3 OR lowers
            THEN max(130, ease + 10 - (5 - grade) * (8 + (5 - grade) * 2)) ELSE ease END
        FROM fold JOIN step ON step.card = fold.card AND step.k = fold.k + 1)
      """,
      """
      answer AS MATERIALIZED (SELECT standing.*, coalesce(fold.before, 0) AS before
        FROM standing LEFT JOIN fold ON fold.writer = standing.writer AND fold.n = standing.n
        WHERE \(scope(card: "standing.card")))
      """,
      """
      remembered AS (SELECT *, grade >= 3 AS passed, before >= 21 AS mature FROM answer
        WHERE kind = 'scheduled' AND before > 0)
      """,
      """
      studied AS (SELECT card.*, due_day, interval, ease_hundredths, lapses,
          CASE WHEN card.is_retired OR NOT deck.is_present OR deck.standing <> 'active'
              THEN 'retired'
            WHEN coalesce(standing.is_suspended, 0) THEN 'suspended' WHEN interval IS NULL THEN 'new'
            WHEN interval < 6 THEN 'learning' WHEN interval < 21 THEN 'young' ELSE 'mature' END
            AS state
        FROM card JOIN deck ON deck.name = card.deck
        LEFT JOIN schedule ON schedule.card = card.id
        LEFT JOIN main.standing AS standing ON standing.card = card.id
        WHERE deck.standing <> 'removed' AND \(scope(card: "card.id")))
      """,
      """
      scheduled AS (SELECT * FROM studied
        WHERE interval IS NOT NULL AND state NOT IN ('suspended', 'retired'))
      """,
    ]
  }

  private func scope(card: String) -> String {
    guard let decks else { return "1" }
    let names = decks.map(Self.literal).joined(separator: ", ")
    return "\(card) IN (SELECT id FROM card WHERE deck IN (\(names)))"
  }

  /// A condition on the names of decks.
  var deckScope: String {
    decks.map { "name IN (\($0.map(Self.literal).joined(separator: ", ")))" } ?? "1"
  }

  private static func literal(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  // MARK: Expressions

  /// The members of ``ShareJSON`` from the columns `n` and `passed`.
  static let share = """
    'n', n, 'passed', passed, 'percent', round(100.0 * passed / nullif(n, 0), 2),
      'low', round(100 * max(0, \(wilson("-"))), 2), 'high', round(100 * min(1, \(wilson("+"))), 2)
    """

  private static func wilson(_ sign: String) -> String {
    let p = "(1.0 * passed / nullif(n, 0))"
    let square = "3.841458820694124"
    let spread = "sqrt(\(p) * (1 - \(p)) / n + \(square) / (4.0 * n * n))"
    return """
      (\(p) + \(square) / (2.0 * n) \(sign) 1.959963984540054 * \(spread)) / (1 + \(square) / n)
      """
  }

  /// `YYYY-MM-DD` of a column of study days.
  static func date(_ column: String) -> String { "date((\(column)) * 86400, 'unixepoch')" }

  /// The first day of the span that holds a study day.
  static func start(_ span: Span, of column: String) -> String {
    switch span {
    case .day: column
    case .week: "(\(column) - ((\(column) + 3) % 7 + 7) % 7)"
    case .month:
      "(unixepoch(\(column) * 86400, 'unixepoch', 'start of month') / 86400)"
    }
  }

  /// Milliseconds that an answer took, of which at most a minute counts.
  static let time = "min(coalesce(took_ms, 0), \(Pace.longestAnswer))"

  /// The middle value of a column, the lower of two.
  static func median(_ column: String, of table: String) -> String {
    """
    (SELECT \(column) FROM \(table) ORDER BY \(column)
      LIMIT 1 OFFSET (SELECT max(0, (count(*) - 1) / 2) FROM \(table)))
    """
  }

  /// How many rows of a table lie in each of some ranges of a column, as a JSON array.
  static func histogram(_ column: String, of table: String, from starts: [Int]) -> String {
    let rows = starts.indices.map { place in
      let end = place + 1 < starts.count ? String(starts[place + 1]) : "9e99"
      return "(\(starts[place]), \(end))"
    }
    return """
      (SELECT json_group_array(json_object('from', start, 'cards',
        (SELECT count(*) FROM \(table) WHERE \(column) >= start AND \(column) < stop)))
        FROM (SELECT column1 AS start, column2 AS stop FROM (VALUES \(rows.joined(separator: ", ")))))
      """
  }
}
