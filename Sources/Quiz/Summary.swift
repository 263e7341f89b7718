package import Recall

/// What a session came to.
package struct Summary {
  package let reviewed: Int
  package let right: Int
  /// Milliseconds.
  package let time: Int
  /// Cards that today still asks of the session's decks.
  package let left: Int
  package let isTimeUp: Bool
  /// The cards with the worst grades, then the longest thought: at most three, each below Good.
  package let hardest: [Entry]
  package let outlook: Outlook

  static let hardestCount = 3

  package init(of sitting: Sitting) throws {
    reviewed = sitting.given.count
    right = sitting.grades.count(where: \.isPass)
    time = sitting.elapsed
    let isOfDay = sitting.plan.purpose == .day
    left = try (isOfDay ? sitting.session : sitting.desk.session(.day)).queue.count
    isTimeUp = sitting.isTimeUp
    hardest = Self.hardest(sitting.given)
    outlook = try sitting.desk.outlook()
  }

  private static func hardest(_ given: [Sitting.Given]) -> [Entry] {
    let hard = given.filter { $0.grade < .good }
      .sorted { ($0.grade.rawValue, -$0.took) < ($1.grade.rawValue, -$1.took) }
    var seen: Set<CardID> = []
    return Array(hard.map(\.card).filter { seen.insert($0.id).inserted }.prefix(hardestCount))
  }

  /// How many were reviewed and how many of them were right; of the whole day where the session had
  /// none.
  var score: Sentence {
    let day = outlook.today
    guard reviewed == 0 else {
      let percent = Outlook.Span(reviews: reviewed, right: right).percentRight ?? 0
      return Sentence("\(reviewed), \(right) right (\(percent)%)")
    }
    guard let percent = day.percentRight else { return Sentence("\(reviewed)") }
    return Sentence("\(day.reviews) today, \(day.right) right (\(percent)%)")
  }

  /// What a sitting has saved, where nothing more can be read or written; nil where it graded nothing.
  package static func saved(by sitting: Sitting) -> Sentence? {
    let grades = sitting.grades
    guard !grades.isEmpty else { return nil }
    return Sentence(
      """
      Saved before: \(grades.count) reviewed, \(grades.count(where: \.isPass)) right, \
      in \(duration(of: sitting.elapsed)).
      """)
  }

  /// How long the session took.
  var duration: Sentence { Self.duration(of: time) }

  private static func duration(of time: Int) -> Sentence {
    let minutes = (time + 30_000) / 60_000
    return minutes == 0
      ? Sentence("under a minute") : Sentence("\(minutes, "minute", "minutes")")
  }

  /// What was done and what comes, in one line that stays on the terminal.
  package var line: Sentence {
    let rest =
      if left > 0 {
        Sentence("\(left, "card", "cards") left today.")
      } else if outlook.elsewhere > 0 {
        Sentence("Done here; \(outlook.elsewhere, "card", "cards") left in other decks.")
      } else {
        Sentence("Done for today.")
      }
    let coming = Sentence("\(rest) Due tomorrow: \(outlook.tomorrow).")
    guard reviewed > 0 else { return coming }
    return Sentence("\(reviewed) reviewed, \(right) right, in \(duration). \(coming)")
  }

  /// Seconds a card; nil where none was reviewed.
  var pace: Sentence? {
    guard reviewed > 0 else { return nil }
    let tenths = (time / reviewed + 50) / 100
    return Sentence("\(tenths: tenths) seconds a card")
  }

  /// How the last seven days went, beside the seven before.
  var week: Sentence? {
    guard let percent = outlook.week.percentRight else { return nil }
    let reviews = outlook.week.reviews
    let learned = outlook.week.learned
    guard let before = outlook.weekBefore.percentRight else {
      return Sentence(
        "\(reviews, "review", "reviews"), \(percent)% right, \(learned, "new card", "new cards")")
    }
    return Sentence(
      """
      \(reviews, "review", "reviews"), \(percent)% right (\(before)% the week before), \
      \(learned, "new card", "new cards")
      """)
  }
}
