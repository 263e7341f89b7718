import Recall

extension StudyDay {
  /// The day as the label of a picture.
  var label: Sentence { Sentence(verbatim: description) }
}

extension Card.Kind {
  /// The kind as a learner reads it.
  var name: Sentence {
    switch self {
    case .forward: Sentence("forward")
    case .reverse: Sentence("reverse")
    case .matrix: Sentence("matrix")
    case .definition: Sentence("definition")
    case .basic: Sentence("basic")
    case .cloze: Sentence("cloze")
    }
  }
}

extension StudyDay {
  /// A day, or the one with which a week begins, or a month, such as 2026-03.
  func label(of span: Span) -> Sentence {
    switch span {
    case .day, .week: label
    case .month: Sentence(verbatim: String(description.dropLast(3)))
    }
  }
}

extension Review.Mode {
  /// The way of asking as a learner reads it.
  var name: Sentence {
    switch self {
    case .flip: Sentence("flipped")
    case .type: Sentence("typed")
    case .choice: Sentence("chosen")
    case .script: Sentence("by a script")
    }
  }
}

extension Review.Kind {
  /// The kind as a learner reads it.
  var name: Sentence {
    switch self {
    case .scheduled: Sentence("scheduled")
    case .drill: Sentence("drills")
    case .cram: Sentence("cram")
    }
  }
}

extension Int {
  /// Milliseconds as a learner reads them: `12.5 s`, `7 min` from two minutes on, and `36 h` from
  /// ten hours on.
  var asTime: Sentence {
    switch self {
    case ..<120_000: Sentence("\(tenths: (self + 50) / 100) s")
    case ..<36_000_000: Sentence("\((self + 30_000) / 60_000) min")
    default: Sentence("\((self + 1_800_000) / 3_600_000) h")
    }
  }
}
