/// What is said of a typed answer.
package struct Judgement: Hashable, Sendable {
  package var verdict: Verdict
  /// What was typed, cleaned up; of a typed list, the part that decided.
  package var typed: String
  /// The wording of the answer with which ``typed`` was compared: the nearest one.
  package var wording: String
  /// The answer of another card of the deck that was given instead, which makes a close answer wrong
  /// (typed-answers.md, R14).
  package var collision: String?

  package init(_ verdict: Verdict, typed: String, wording: String, collision: String? = nil) {
    self.verdict = verdict
    self.typed = typed
    self.wording = wording
    self.collision = collision
  }

  /// What was typed beside what was expected.
  package var alignment: Alignment { Alignment(of: typed, with: wording) }
}
