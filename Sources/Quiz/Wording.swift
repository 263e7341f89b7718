import Recall

/// The English sentences of a session, used by the full screen and by plain lines alike.
enum Wording {
  static func name(of grade: Grade) -> String {
    switch grade {
    case .blackout: "Blackout"
    case .wrong: "Wrong"
    case .again: "Again"
    case .hard: "Hard"
    case .good: "Good"
    case .easy: "Easy"
    }
  }

  /// A number of days in at most six characters: `6 d`, `2.5 mo`, `1.1 y`.
  static func interval(_ days: Int) -> String {
    switch days {
    case ..<60: "\(days) d"
    case ..<730: tenths(days * 100 / 304) + " mo"
    default: tenths(days * 100 / 3650) + " y"
    }
  }

  private static func tenths(_ number: Int) -> String {
    number >= 1000 ? String(number / 10) : "\(number / 10).\(number % 10)"
  }

  /// What a grade would do to the card that is shown.
  static func consequence(of grade: Grade, for shown: Sitting.Shown, on day: StudyDay) -> String {
    switch shown.reason {
    case .drill: grade.owesDrill ? "again today" : "done"
    case .due, .new: interval(SM2.schedule(after: grade, from: shown.schedule, on: day).interval)
    }
  }

  static func sentence(_ note: Sitting.Note, on day: StudyDay) -> String {
    switch note {
    case .graded(let grade, let next, let isDrill):
      let then = isDrill ? nil : next.map { "in \(interval(max(0, $0 - day)))" }
      let what =
        grade.owesDrill
        ? "once more today" + (then.map { ", then \($0)" } ?? "")
        : then.map { "next \($0)" } ?? "done for today"
      return "\(name(of: grade)): \(what)."
    case .undone(let prompt): return "Taken back: \(prompt)"
    case .nothingToUndo: return "There is nothing to undo in this session."
    case .skipped: return "Skipped: it comes at the end."
    case .overtaken: return "This card was answered elsewhere; the queue was read again."
    case .newDay: return "A new study day has begun; its queue comes now."
    case .revealFirst: return "Show the answer first, then grade."
    case .unknownKey: return "This key does nothing here; ? shows the keys."
    }
  }

  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}

extension Sitting {
  /// What was done and what comes, in one line that stays on the terminal.
  package func summary() throws -> String {
    let right = grades.count(where: \.isPass)
    let minutes = (elapsed + 30_000) / 60_000
    let time = minutes == 0 ? "under a minute" : Wording.count(minutes, "minute")
    let left = session.queue.count
    let rest = left == 0 ? "Done for today." : "\(left) still due today."
    return "\(grades.count) reviewed, \(right) right, in \(time). \(rest) "
      + "Due tomorrow: \(try dueTomorrow())."
  }
}
