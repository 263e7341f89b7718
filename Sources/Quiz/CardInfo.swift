import Console
import Recall

/// What is known of a card: where it stands, why it is asked today, and how it was answered.
struct CardInfo {
  let shown: Sitting.Shown
  /// Oldest first, as the log has it; it is told newest first.
  let history: [LogLine]
  let today: StudyDay
  /// What the learner calls to edit the card and to put it aside, where it is a leech.
  let help: (edit: String, suspend: String)?

  /// - Parameter names: What the learner calls an action where this is told.
  init(of sitting: Sitting, _ shown: Sitting.Shown, names: (Action) -> String) throws {
    self.shown = shown
    history = try sitting.desk.history(shown.entry.id)
    today = sitting.today
    help = sitting.leechLapses.map { _ in (names(.edit), names(.step(.suspend))) }
  }

  var sentences: [Sentence] {
    [place, reason] + [schedule, leech].compactMap(\.self) + standing
      + history.reversed().map(sentence)
  }

  private var leech: Sentence? {
    help.map { edit, suspend in
      Sentence("It keeps being forgotten: \(edit) rewrites it, \(suspend) puts it aside.")
    }
  }

  private var card: Card { shown.entry.card }

  private var place: Sentence {
    let place = shown.card.place
    guard let line = card.line else { return Sentence("It stands in \(place).") }
    return Sentence("It stands in \(place), and comes from line \(line) of the lesson.")
  }

  /// Why the card is asked today.
  var reason: Sentence {
    switch shown.reason {
    case .new: return Sentence("It is new: it was never asked.")
    case .drill: return Sentence("It comes back because it scored below Good today.")
    case .cram: return Sentence("It is asked ahead of its day; its schedule stays.")
    case .due:
      guard let due = shown.card.schedule?.due else { return Sentence("It is due today.") }
      let late = today - due
      return late > 0
        ? Sentence("It has been due since \(due), for \(late, "day", "days").")
        : Sentence("It is due today.")
    }
  }

  private var schedule: Sentence? {
    shown.card.schedule.map { schedule in
      Sentence(
        """
        Interval \(schedule.interval, "day", "days"), ease \(hundredths: schedule.ease), \
        \(schedule.repetitions) right in a row, \
        forgotten \(schedule.lapses, "time", "times"), due \(schedule.due).
        """)
    }
  }

  private var standing: [Sentence] {
    (shown.card.standing.isFlagged ? [Sentence("It is flagged.")] : [])
      + (shown.card.standing.isMarked ? [Sentence("It is marked.")] : [])
  }

  private func sentence(_ line: LogLine) -> Sentence {
    switch line {
    case .review(let review):
      let name = Wording.name(of: review.grade)
      return switch review.kind {
      case .scheduled: Sentence("\(review.day): \(name)")
      case .drill: Sentence("\(review.day): \(name), once more on the day")
      case .cram: Sentence("\(review.day): \(name), ahead of its day")
      }
    case .act(let act): return sentence(act)
    }
  }

  private func sentence(_ act: Act) -> Sentence {
    switch act.kind {
    case .suspend: Sentence("\(act.day): put aside")
    case .resume: Sentence("\(act.day): resumed")
    case .bury, .burySiblings: Sentence("\(act.day): not that day")
    case .flag: Sentence("\(act.day): flagged")
    case .unflag: Sentence("\(act.day): flag removed")
    case .mark: Sentence("\(act.day): marked")
    case .unmark: Sentence("\(act.day): mark removed")
    case .answered: Sentence("\(act.day): answered \(act.value ?? "")")
    case .edit: Sentence("\(act.day): edited")
    case .reset: Sentence("\(act.day): begun anew")
    case .clock, .more, .setting, .void, .lost: Sentence("\(act.day): another act")
    }
  }

  /// The answer is not told: the card may still be asked.
  func screen(_ layout: Layout) -> TextScreen {
    TextScreen(
      layout: layout, title: Sentence("About this card"),
      lines: card.prompt.lines(layout.width, .bold) + [.empty]
        + sentences.flatMap { layout.say($0).lines(layout.width, .plain) })
  }
}
