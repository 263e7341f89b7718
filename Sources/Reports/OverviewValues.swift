import Recall

extension Overview {
  private var dayCount: Int { period.upperBound - period.lowerBound + 1 }

  /// What the figures of a glance are called.
  var labels: [Sentence] {
    [
      Sentence("Retention"), Sentence("Young"), Sentence("Mature"), Sentence("Today"),
      Sentence("\(dayCount, "day", "days")"), Sentence("Streak"), Sentence("Cards"),
    ]
  }

  /// The figures of a glance, in the order of ``labels``.
  var values: [Sentence] {
    [
      share(retention.all, target: target), share(retention.young),
      share(retention.mature),
      Sentence("\(today.reviews, "review", "reviews"), \(today.time.asTime)"),
      Sentence(
        "\(work.reviews, "review", "reviews"), \(work.time.asTime) on \(work.days.count, "day", "days")"
      ),
      Sentence("\(statistics.streak, "day", "days")"), cardCounts,
    ]
  }

  private func share(_ retention: Retention, target: Int? = nil) -> Sentence {
    guard let rate = retention.rate, let interval = retention.interval else {
      return Sentence("no such reviews in \(dayCount, "day", "days")")
    }
    guard !retention.isTooFew else {
      return Sentence("\(retention.passed) of \(retention.n), too few to tell")
    }
    let share = Int((rate * 100).rounded())
    let low = Int((interval.low * 100).rounded())
    let high = Int((interval.high * 100).rounded())
    guard let target else {
      return Sentence("\(share)% (\(low)–\(high)) of \(retention.n)")
    }
    return Sentence("\(share)% (\(low)–\(high)) of \(retention.n), target \(target)%")
  }

  private var cardCounts: Sentence {
    let shown = CardState.allCases.filter { $0.isStudied || states[$0] != nil }
    return Sentence(listing: shown.map { $0.counted(states[$0] ?? 0) })
  }

  /// The same in a few words each, under names that say of when they are.
  var facts: [Page.Fact] {
    [
      .init(
        label: Sentence("remembered in \(dayCount, "day", "days")"), value: short(retention.all)),
      .init(label: Sentence("of young cards"), value: short(retention.young)),
      .init(label: Sentence("of mature cards"), value: short(retention.mature)),
      .init(label: Sentence("reviews today"), value: Sentence("\(today.reviews)")),
      .init(
        label: Sentence("reviews in \(dayCount, "day", "days")"), value: Sentence("\(work.reviews)")
      ),
      .init(label: Sentence("for them"), value: work.time.asTime),
      .init(
        label: Sentence("in a row"), value: Sentence("\(statistics.streak, "day", "days")")),
      .init(
        label: Sentence("cards known"),
        value: Sentence("\((states[.young] ?? 0) + (states[.mature] ?? 0))")),
    ]
  }

  private func short(_ retention: Retention) -> Sentence {
    guard let rate = retention.rate, !retention.isTooFew else { return Sentence("too few") }
    return Sentence("\(Int((rate * 100).rounded()))%")
  }
}
