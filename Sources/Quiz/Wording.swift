import Recall

/// The sentences of a session, used by the full screen and by plain lines alike.
enum Wording {
  static func name(of grade: Grade) -> Sentence {
    switch grade {
    case .blackout: Sentence("Blackout")
    case .wrong: Sentence("Wrong")
    case .again: Sentence("Again")
    case .hard: Sentence("Hard")
    case .good: Sentence("Good")
    case .easy: Sentence("Easy")
    }
  }

  /// A number of days in at most six characters: `6 d`, `2.5 mo`, `1.1 y`.
  static func interval(_ days: Int) -> Sentence {
    func months(_ tenths: Int) -> Sentence {
      tenths >= 1000 ? Sentence("\(tenths / 10) mo") : Sentence("\(tenths: tenths) mo")
    }
    func years(_ tenths: Int) -> Sentence {
      tenths >= 1000 ? Sentence("\(tenths / 10) y") : Sentence("\(tenths: tenths) y")
    }
    return switch days {
    case ..<60: Sentence("\(days) d")
    case ..<730: months(days * 100 / 304)
    default: years(days * 100 / 3650)
    }
  }

  /// What a grade would do to the card that is shown.
  static func consequence(
    of grade: Grade, for shown: Sitting.Shown, on day: StudyDay, by rules: SM2.Rules
  ) -> Sentence {
    switch shown.reason {
    case .drill, .cram: rules.owesDrill(grade) ? Sentence("repeat") : Sentence("done")
    case .due, .new:
      interval(
        SM2.schedule(after: grade, from: shown.card.schedule, on: day, by: rules).interval)
    }
  }

  // MARK: What happened

  /// - Parameter days: Days until the card is due, where it has a schedule.
  static func graded(
    _ grade: Grade, kind: Review.Kind, next days: Int?, by rules: SM2.Rules
  ) -> Sentence {
    let name = name(of: grade)
    let owesDrill = rules.owesDrill(grade)
    guard kind == .scheduled, let days else {
      return owesDrill
        ? Sentence("\(name): once more today.") : Sentence("\(name): done for today.")
    }
    let interval = interval(max(0, days))
    return owesDrill
      ? Sentence("\(name): once more today, then in \(interval).")
      : Sentence("\(name): next in \(interval).")
  }

  static func leech(_ prompt: String, lapses: Int) -> Sentence {
    Sentence(
      """
      Forgotten \(lapses, "time", "times"): '\(prompt)'; undo brings it back to be rewritten or \
      put aside.
      """)
  }

  /// What helps against a leech, in the few words that stand on one row of a small window.
  static func leechKeys(_ lapses: Int) -> Sentence {
    Sentence("Forgotten \(lapses, "time", "times"): e edit, @ aside")
  }

  /// The same in a plain session, where words are commands.
  static func leechCommands(_ lapses: Int) -> Sentence {
    Sentence(
      "Forgotten \(lapses, "time", "times"): edit rewrites the card, suspend puts it aside.")
  }

  static let skipped = Sentence("Skipped: it comes at the end.")
  static let buried = Sentence("Not today: it comes back tomorrow.")
  static let buriedSiblings = Sentence("Not today, nor its siblings.")
  static func suspended(_ id: String) -> Sentence {
    Sentence("Put aside; 'ontap resume \(id)' brings it back.")
  }
  static let flagged = Sentence("Flagged; 'ontap cards --state flagged' lists these.")
  static let unflagged = Sentence("The flag is gone.")
  static let marked = Sentence("Marked; 'ontap cards --state marked' lists these.")
  static let unmarked = Sentence("The mark is gone.")
  static let edited = Sentence("Changed; its progress stays.")
  static let editedAway = Sentence("The card is no longer in its deck; the next one comes.")
  static let notEdited = Sentence("Nothing was changed.")
  /// Another program answered the card; the queue was made anew.
  static let overtaken = Sentence("This card was answered elsewhere; the queue was read again.")
  /// A study day began since the card was asked; the queue was made anew.
  static let newDay = Sentence("A new study day has begun; its queue comes now.")
  static let revealFirst = Sentence("Show the answer first, then grade.")
  static let revealedHint = Sentence("Now grade it with 1, 2, 3 or 4.")
  /// - Parameter key: The one that shows all keys.
  static func unknownKey(help key: String) -> Sentence {
    Sentence("This key does nothing here; \(key) shows the keys.")
  }
  static let pasteCut = Sentence("The pasted text was too long; its rest is gone.")
  static func more(_ count: Int) -> Sentence { Sentence("\(count) more new cards today.") }
  static let noMoreNew = Sentence("No new cards are left.")
  static let ahead = Sentence("Looking ahead: these answers change no schedule.")
  static let nothingAhead = Sentence("There is nothing to look ahead to.")
  static let timeIsUp = Sentence("The time is over.")

  static func mode(_ way: Review.Mode) -> Sentence {
    switch way {
    case .flip, .script: Sentence("From now on: recall, reveal, grade.")
    case .type: Sentence("From now on: type the answer.")
    case .choice: Sentence("From now on: choose one of three.")
    }
  }

  static let onlyWay = Sentence("This card can be asked in this way only.")

  /// Why a card is flipped although another way was chosen; nil where none was.
  static func refusal(of mode: AskMode?) -> Sentence? {
    switch mode {
    case .choice: Sentence("No wrong answers to choose from: recall this one.")
    case .type: Sentence("Not an answer to type: recall this one.")
    case .flip, .auto, nil: nil
    }
  }

  // MARK: Verdicts

  static func verdict(_ verdict: Verdict) -> Sentence {
    switch verdict {
    case .exact: Sentence("Exact")
    case .close: Sentence("Close")
    case .wrong: Sentence("Wrong")
    }
  }

  static func verdict(of attempt: Sitting.Attempt) -> Sentence {
    switch attempt {
    case .typed(let judgement): verdict(judgement.verdict)
    case .chosen(_, let isRight): isRight ? Sentence("Right") : Sentence("Wrong")
    }
  }

  static func collision(_ answer: String) -> Sentence {
    Sentence("That is the answer of another card: \(answer)")
  }

  static func name(of reason: Session.Reason) -> Sentence {
    switch reason {
    case .due: Sentence("due")
    case .new: Sentence("new")
    case .drill: Sentence("once more")
    case .cram: Sentence("ahead of its day")
    }
  }
}
