import Recall

/// Cards that keep being forgotten.
extension Sitting {
  /// How often the card that is shown was forgotten, where it is a leech.
  var leechLapses: Int? {
    guard let shown, let lapses = shown.card.schedule?.lapses,
      Leech.isLeech(lapses: lapses, threshold: leechThreshold(of: shown))
    else { return nil }
    return lapses
  }

  /// The same where it is to be told beside the answer: not on the day of the lapse, which told it.
  var leechLapsesToTell: Int? { shown?.reason == .drill ? nil : leechLapses }

  /// What to say of a grade that makes a card a leech, or one again.
  func leechNote(_ shown: Shown, _ after: Schedule?) -> Sentence? {
    guard let after, after.lapses > shown.card.schedule?.lapses ?? 0,
      Leech.isNamed(lapses: after.lapses, threshold: leechThreshold(of: shown))
    else { return nil }
    return Wording.leech(shown.entry.card.prompt, lapses: after.lapses)
  }

  private func leechThreshold(of shown: Shown) -> Int {
    plan.deckLeeches[shown.entry.deck] ?? plan.leech
  }
}
