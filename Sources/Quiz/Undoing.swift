package import Recall

/// The sentences of undo.
package enum Undoing {
  /// What was taken back, of which card, and of which day where it is not today.
  package static func sentence(
    _ line: LogLine, of prompt: String?, on today: StudyDay
  ) -> Sentence {
    let prompt = prompt ?? ""
    switch line {
    case .review(let review):
      let grade = Wording.name(of: review.grade)
      return review.day == today
        ? Sentence("Taken back: \(grade) for \(prompt)")
        : Sentence("Taken back: \(grade) of \(review.day) for \(prompt)")
    case .act(let act):
      switch act.kind {
      case .bury: return Sentence("Taken back: not today, for \(prompt)")
      case .burySiblings: return Sentence("Taken back: not today with its siblings, for \(prompt)")
      case .suspend: return Sentence("Taken back: putting aside \(prompt)")
      case .resume: return Sentence("Taken back: resuming \(prompt)")
      case .flag: return Sentence("Taken back: the flag of \(prompt)")
      case .unflag: return Sentence("Taken back: removing the flag of \(prompt)")
      case .mark: return Sentence("Taken back: the mark of \(prompt)")
      case .unmark: return Sentence("Taken back: removing the mark of \(prompt)")
      case .edit: return Sentence("Taken back: the edit of \(prompt)")
      case .reset: return Sentence("Taken back: the new beginning of \(prompt)")
      case .more: return Sentence("Taken back: more new cards today")
      case .setting: return Sentence("Taken back: a setting")
      case .answered: return Sentence("Taken back: what was answered")
      case .clock: return Sentence("Taken back: a note of the clock")
      case .void: return Sentence("Taken back: an undo")
      case .lost: return Sentence("Taken back: a note of lost lines")
      }
    }
  }

  static func skip(of prompt: String) -> Sentence { Sentence("Taken back: skipping \(prompt)") }

  /// An edit counts no more, but its text stays.
  package static func textStays(_ prompt: String) -> Sentence {
    Sentence("The file was changed since, so the edit stays: \(prompt)")
  }

  package static let nothing = Sentence("There is nothing left to undo.")
}
