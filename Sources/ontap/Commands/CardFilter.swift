import ArgumentParser
import Recall
import Storage

/// What `cards --state` can ask for: how far a card has come, or what the learner said of it.
enum CardFilter: String, CaseIterable, ExpressibleByArgument {
  case new, learning, young, mature, suspended, retired
  case due, leech, flagged, marked, buried

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// - Parameter leech: Lapses that make the card a leech.
  func holds(_ card: KnownCard, on today: StudyDay, leech: Int) -> Bool {
    switch self {
    case .new: card.state == .new
    case .learning: card.state == .learning
    case .young: card.state == .young
    case .mature: card.state == .mature
    case .suspended: card.state == .suspended
    case .retired: card.state == .retired
    case .due: card.isLive && card.schedule.map { $0.due <= today } ?? false
    case .leech:
      !card.isRetired && Leech.isLeech(lapses: card.schedule?.lapses ?? 0, threshold: leech)
    case .flagged: card.standing.isFlagged
    case .marked: card.standing.isMarked
    case .buried: card.standing.isBuried(on: today)
    }
  }
}

extension Shelf {
  /// Lapses that make a card of this deck a leech.
  func leechLimit(of card: KnownCard) -> Int {
    settings.preferences(for: card.entry.deck).leechLimit
  }
}
