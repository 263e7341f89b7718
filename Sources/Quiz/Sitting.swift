package import Recall

/// A review in progress: the card that is shown, and what the learner does to it.
///
/// It is the same for the full screen and for plain lines, which only show it differently.
package struct Sitting {
  package internal(set) var session: Session
  package internal(set) var shown: Shown?
  package private(set) var isRevealed = false
  package private(set) var attempt: Attempt?
  /// What there is to say about the last thing that happened.
  package internal(set) var note: Sentence?
  /// The grades given in this sitting, undone ones left out.
  package internal(set) var given: [Given] = []
  package var grades: [Grade] { given.map(\.grade) }
  /// True where the time was over before the queue was empty.
  package private(set) var isTimeUp = false

  /// What was done in this sitting and not taken back, the newest last.
  var deeds: [Deed] = []
  /// The way that the learner chose for the cards of this sitting.
  private var chosenMode: AskMode?

  /// Counts the cards shown: another turn is another question, be it of the same card.
  package private(set) var turn = 0

  let desk: Desk
  package internal(set) var plan: Plan
  /// What the sitting was begun for; who looks ahead comes back to it by undoing.
  let purpose: Desk.Purpose
  private let start: Int
  /// Milliseconds that the learner spent at an end of the queue before going on.
  private var idle = 0
  private var askedAt: Int
  private var askedOn: StudyDay

  package init(at desk: Desk, plan: Plan = Plan()) throws {
    self.desk = desk
    self.plan = plan
    purpose = plan.purpose
    session = try desk.session(plan.purpose)
    start = desk.milliseconds()
    askedAt = start
    askedOn = desk.today()
    try ask()
  }

  /// Milliseconds for which a card was asked, from the first on.
  package var elapsed: Int {
    (shown == nil ? askedAt : desk.milliseconds()) - start - idle
  }

  package var today: StudyDay { desk.today() }

  // MARK: Answers

  /// Shows the answer, without a proposal of a grade.
  package mutating func reveal() {
    isRevealed = true
    note = nil
  }

  /// Judges what was typed, and shows the answer.
  package mutating func answer(_ text: String) throws {
    guard let shown, !isRevealed else { return }
    let judgement = try judgement(of: text, for: shown.entry)
    reveal()
    attempt = .typed(judgement)
  }

  private func judgement(of text: String, for entry: Entry) throws -> Judgement {
    let judgement = AnswerCheck.judgement(of: text, for: entry.card)
    // Only an answer that is close can be meant for another card.
    guard judgement.verdict == .close else { return judgement }
    return AnswerCheck.judgement(of: text, for: entry.card, among: try desk.deck(entry.deck))
  }

  /// Takes one of the answers to choose from, and shows the right one.
  package mutating func choose(_ option: Int) {
    guard let choices = shown?.choices, !isRevealed, choices.options.indices.contains(option)
    else { return }
    reveal()
    attempt = .chosen(option, isRight: option == choices.right)
  }

  /// Grades as the attempt proposes; where there was none this only hints.
  package mutating func accept() throws {
    guard isRevealed, let attempt else {
      note = Wording.revealedHint
      return
    }
    try grade(attempt.proposed)
  }

  /// Grades the card that is shown; before its answer is shown this only hints.
  package mutating func grade(_ grade: Grade) throws {
    guard let shown else { return }
    guard isRevealed else {
      note = Wording.revealFirst
      return
    }
    let kind = shown.reason.kind
    let took = desk.milliseconds() - askedAt
    let answer = GivenAnswer(
      card: shown.entry.id, grade: grade, proposed: attempt?.proposed, kind: kind,
      mode: shown.way, instead: grade.isPass ? nil : attempt?.wrongAnswer(among: shown.choices),
      took: took)
    if let recorded = try desk.record(answer) {
      session.take(grade, of: shown.entry.id, as: kind)
      given.append(Given(card: shown.entry, grade: grade, took: took, line: recorded.line))
      deeds.append(.line(recorded.line))
      note =
        leechNote(shown, recorded.schedule)
        ?? Wording.graded(
          grade, kind: kind, next: recorded.schedule.map { $0.due - desk.today() },
          by: session.rules)
    } else {
      note = desk.today() == askedOn ? Wording.overtaken : Wording.newDay
      try renew()
    }
    try ask()
  }

  // MARK: The queue

  /// Puts the card off to the end of this sitting.
  package mutating func skip() throws {
    guard let shown else { return }
    deeds.append(.skip(shown.entry.id, plan.purpose))
    session.putLast(shown.entry.id)
    try ask()
    note = Wording.skipped
  }

  /// Asks the card that is shown in the next way that it can be asked, and the following ones too.
  package mutating func changeMode() throws {
    guard let shown, !isRevealed else { return }
    let modes: [AskMode] = [.flip, .type, .choice]
    let place = modes.firstIndex { $0.rawValue == shown.way.rawValue } ?? 0
    let before = chosenMode
    for step in 1..<modes.count {
      chosenMode = modes[(place + step) % modes.count]
      var next = shown
      try setWay(of: &next)
      guard next.refused == nil else { continue }
      self.shown = next
      note = Wording.mode(next.way)
      return
    }
    chosenMode = before
    note = Wording.onlyWay
  }

  package mutating func say(_ note: Sentence?) {
    self.note = note
  }

  /// Makes the queue anew from the log, with this sitting's skips.
  mutating func renew() throws {
    session = try desk.session(plan.purpose)
    for case .skip(let card, _) in deeds { session.putLast(card) }
  }

  /// Shows the next card that may still be asked.
  ///
  /// - Parameter isTimed: False where it is asked though the time may be over.
  mutating func ask(isTimed: Bool = true) throws {
    let now = desk.milliseconds()
    if shown == nil { idle += now - askedAt }
    isTimeUp = false
    isRevealed = false
    attempt = nil
    turn += 1
    askedAt = now
    askedOn = desk.today()
    shown = nil
    if isTimed, let budget = plan.budget, elapsed >= budget, !session.queue.isEmpty {
      isTimeUp = true
      return
    }
    while let item = session.next {
      if let card = try desk.card(item.card) {
        var next = Shown(card: card, reason: item.reason, way: .flip)
        try setWay(of: &next)
        shown = next
        return
      }
      session.drop(item.card)
    }
  }

  /// Takes the card that is shown as its deck has it now.
  mutating func refresh() throws {
    guard var shown else { return }
    guard let card = try desk.card(shown.entry.id) else {
      session.drop(shown.entry.id)
      return try ask()
    }
    shown.card = card
    if isRevealed { try judgeAnew(&shown) } else { try setWay(of: &shown) }
    self.shown = shown
  }

  /// What was answered stays as it was given; whether it is right follows the card's new text.
  private mutating func judgeAnew(_ shown: inout Shown) throws {
    switch attempt {
    case .typed(let old):
      attempt = .typed(try judgement(of: old.typed, for: shown.entry))
    case .chosen(let place, _):
      shown.choices = shown.choices?.changed(to: shown.entry.card.answer)
      attempt = .chosen(place, isRight: place == shown.choices?.right)
    case nil: break
    }
  }

  private func setWay(of shown: inout Shown) throws {
    let mode = chosenMode ?? plan.deckModes[shown.entry.deck] ?? plan.mode
    let card = shown.entry.card
    var choices: Choices?
    shown.way = try mode.way(of: card, isNew: shown.card.schedule == nil) {
      choices = try desk.choices(for: shown.entry)
      return choices != nil
    }
    shown.refused = shown.way == mode.way || mode == .auto ? nil : mode
    shown.choices = shown.way == .choice ? choices : nil
  }
}
