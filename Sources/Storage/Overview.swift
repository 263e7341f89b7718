import GRDB
package import Recall

/// How much of a deck has been learnt.
package struct DeckProgress: Hashable, Sendable {
  package var name: String
  /// Live cards.
  package var cards: Int
  /// Those of them that were asked at least once.
  package var learned: Int
}

/// The answers of some study days.
package struct Answers: Hashable, Sendable {
  package var reviews = 0
  package var right = 0
  /// Cards answered for the first time.
  package var new = 0
}

extension Library {
  /// The decks that are asked, in their order, with what has been learnt of them.
  package func progress() throws(StorageError) -> [DeckProgress] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT deck.name, count(card.id) AS cards, count(schedule.card) AS learned
          FROM deck LEFT JOIN card ON card.deck = deck.name AND card.is_retired = 0
          LEFT JOIN schedule ON schedule.card = card.id
          WHERE \(Deck.isAsked) GROUP BY deck.name ORDER BY deck.position
          """
      ).map { DeckProgress(name: $0["name"], cards: $0["cards"], learned: $0["learned"]) }
    }
  }

  /// How many live cards become due on each of the days that follow one.
  package func dueCounts(
    after day: StudyDay, days: Int, decks: Set<String>? = nil
  ) throws(StorageError) -> [Int] {
    try (1...max(1, days)).map { offset throws(StorageError) in
      try dueCount(on: day + offset, decks: decks)
    }
  }

  /// Consecutive study days with a standing review up to the day, or to the one before if it has none.
  package func streak(on day: StudyDay) throws(StorageError) -> Int {
    try read { db in
      func isStudied(_ day: StudyDay) throws -> Bool {
        try Bool.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT EXISTS (SELECT 1 FROM review WHERE study_day = ? AND \(ReplayOrder.isStanding))
              """),
          arguments: [day.number]) == true
      }
      var last = try isStudied(day) ? day : day + -1
      var streak = 0
      while try isStudied(last) {
        streak += 1
        last = last + -1
      }
      return streak
    }
  }

  /// How fast the learner answered lately.
  package func pace() throws(StorageError) -> Pace {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT kind, took_ms FROM
            (SELECT * FROM review ORDER BY at_ms DESC, writer DESC, n DESC LIMIT 200)
          WHERE took_ms IS NOT NULL AND kind <> 'cram'
          """)
      return Pace(
        of: rows.compactMap { row in
          Review.Kind(rawValue: row["kind"]).map { (kind: $0, took: row["took_ms"]) }
        })
    }
  }

  /// The standing answers of the study days in a range, cram left out.
  package func answers(_ days: ClosedRange<StudyDay>) throws(StorageError) -> Answers {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) AS reviews, coalesce(sum(grade >= 3), 0) AS "right",
            coalesce(sum(kind = 'scheduled' AND NOT EXISTS (SELECT 1 FROM review AS earlier
              WHERE earlier.card = review.card AND earlier.at_ms < review.at_ms
                AND \(ReplayOrder.isStanding(of: "earlier")))), 0) AS new
          FROM review WHERE study_day BETWEEN ? AND ? AND kind <> 'cram'
            AND \(ReplayOrder.isStanding)
          """,
        arguments: [days.lowerBound.number, days.upperBound.number])
      guard let row else { return Answers() }
      return Answers(reviews: row["reviews"], right: row["right"], new: row["new"])
    }
  }
}
