import Recall
import TestKit

@testable import Reports

/// The statistics of a made-up learner, for pictures.
enum SampleStatistics {
  static let today = StudyDay(20_779)
  private static let cards = (0..<60).map { CardID(hashing: ["card \($0)"]) }
  private static let decks = ["Water birds", "Học máy › 日本語"]

  /// - Parameter days: How long the learner has been at it.
  static func source(
    days: Int = 300, in period: ClosedRange<StudyDay>? = nil, new: Int? = 5
  ) -> StatisticsSource {
    let history = history(days: days)
    let selection = Selection(
      of: history, on: today, in: period ?? Selection.last(365, until: today))
    let studied = cards.sorted().enumerated().map { place, id in
      let schedule = history.cards.firstIndex(of: id).flatMap { history.schedules[$0] }
      return StudiedCard(
        id: id, deck: place % 2, row: UInt64(place / 2), state: CardState(of: schedule),
        schedule: schedule)
    }
    return StatisticsSource(
      selection: selection, decks: decks, cards: studied, isOfDecks: false,
      isOfPeriod: period != nil, target: 90, leechLimit: 8,
      nextDay: (today.number + 1) * 86_400_000, pace: Pace(perCard: 9000),
      simulation: new.map {
        SimulatedLoad(
          new: $0, insteadOf: 2, of: selection, cards: studied, days: ForecastReport.days)
      },
      groups: { groups(history) },
      wordings: { ids in
        ids.reduce(into: [:]) { wordings, id in
          wordings[id] = CardWording(
            deck: decks[1], row: "row \(id.text.prefix(3))", prompt: "Heron — Food?", answer: "fish"
          )
        }
      },
      confusions: { [Confusion(card: cards[0], given: "frogs, or\u{1B}[2J so", times: 3)] })
  }

  private static func groups(_ history: History) -> CardGroups {
    CardGroups(
      decks: decks,
      sections: [
        .init(deck: decks[0], path: ["Waders"]), .init(deck: decks[1], path: ["A", "B"]),
      ],
      places: history.cards.map { card in
        cards.firstIndex(of: card).map { .init(kind: $0 % 3, section: $0 % 2, deck: $0 % 2) }
      })
  }

  /// Twelve cards or so a day with a rest now and then; two new ones on the first days.
  private static func history(days: Int) -> History {
    var generator = SplitMix(seed: 7)
    var history = History()
    var replay = Replay()
    for day in 0..<days where day % 9 != 5 {
      let now = today + (day - days + 1)
      let known = cards.prefix(min(cards.count, 2 + day))
      for card in known where replay.schedules[card].map({ $0.due <= now }) ?? true {
        let isWrong = Int.random(in: 0..<10, using: &generator) == 0
        let grade: Grade = isWrong ? .again : Bool.random(using: &generator) ? .good : .hard
        let moment = Moment(
          milliseconds: now.number * 86_400_000 + Int.random(in: 6...20, using: &generator)
            * 3_600_000, utcOffset: 60)
        replay.take(card: card, kind: .scheduled, grade: grade, day: now)
        history.take(
          card: card, at: moment, day: now, kind: .scheduled, grade: grade,
          took: Int.random(in: 2000...20_000, using: &generator), mode: .flip)
      }
    }
    return history
  }
}
