import Recall

/// What a learner does to a card besides answering it; every line of it can be taken back.
extension Sitting {
  /// Puts the card off to another study day; its siblings too, or they may come instead.
  package mutating func bury(withSiblings: Bool) throws {
    try putAside(
      withSiblings ? .burySiblings : .bury,
      saying: withSiblings ? Wording.buriedSiblings : Wording.buried)
  }

  /// Puts the card aside until the learner resumes it.
  package mutating func suspend() throws {
    guard let shown else { return }
    try putAside(.suspend, saying: Wording.suspended(shown.entry.id.text))
  }

  private mutating func putAside(_ kind: Act.Kind, saying sentence: Sentence) throws {
    guard let shown else { return }
    deeds.append(.line(try desk.act(kind, shown.entry.id, nil)))
    try renew()
    // Looking ahead asks what is buried too.
    session.drop(shown.entry.id)
    try ask()
    note = sentence
  }

  /// Flags the card as one to be looked at, or takes the flag away.
  package mutating func flag() throws {
    try turn(.flag, off: .unflag, \.isFlagged, saying: (Wording.flagged, Wording.unflagged))
  }

  /// Marks the card as one that matters, or takes the mark away.
  package mutating func mark() throws {
    try turn(.mark, off: .unmark, \.isMarked, saying: (Wording.marked, Wording.unmarked))
  }

  private mutating func turn(
    _ on: Act.Kind, off: Act.Kind, _ sign: KeyPath<Standing, Bool>,
    saying sentences: (on: Sentence, off: Sentence)
  ) throws {
    guard let shown else { return }
    let isOn = shown.card.standing[keyPath: sign]
    deeds.append(.line(try desk.act(isOn ? off : on, shown.entry.id, nil)))
    try refreshStanding()
    note = isOn ? sentences.off : sentences.on
  }

  /// The way in which the card is asked, and what was answered, stay.
  private mutating func refreshStanding() throws {
    guard let shown, let card = try desk.card(shown.entry.id) else { return }
    self.shown?.card.standing = card.standing
  }

  /// Opens the card's block in the learner's editor; the card comes back with its new text and its
  /// old progress.
  package mutating func edit() throws {
    guard let shown else { return }
    switch try desk.edit(shown.entry.id) {
    case .changed(let line):
      deeds.append(.line(line))
      try refresh()
      note = self.shown?.entry.id == shown.entry.id ? Wording.edited : Wording.editedAway
    case .unchanged: note = Wording.notEdited
    case .failed(let why): note = why
    }
  }

  /// Takes back the newest deed: first those of this sitting, then the lines from before it.
  package mutating func undo() throws {
    while let deed = deeds.popLast() {
      switch deed {
      case .skip(let card, let purpose):
        if try askAgain(card, for: purpose) { return }
      case .line(let line):
        given.removeAll { $0.line == line }
        guard let undone = try desk.undo(line) else { continue }
        if case .failed = undone { deeds.append(deed) }
        if try show(undone) { return }
      }
    }
    while let undone = try desk.undo(nil) {
      if try show(undone) { return }
    }
    note = Undoing.nothing
  }

  /// Asks a card that was skipped; false where it waits no longer.
  private mutating func askAgain(_ card: CardID, for purpose: Desk.Purpose) throws -> Bool {
    if plan.purpose != purpose {
      plan.purpose = purpose
      try renew()
    }
    session.putFirst(card)
    // Who takes back a skip wants to answer, be the time over.
    try ask(isTimed: false)
    guard shown?.entry.id == card else { return false }
    note = Undoing.skip(of: try name(of: card))
    return true
  }

  /// Brings back the card of what was undone; false where nothing was.
  private mutating func show(_ undone: Desk.Undone) throws -> Bool {
    switch undone {
    case .nothing: return false
    case .failed(let why): note = why
    case .textStays(let card):
      try refresh()
      note = Undoing.textStays(try name(of: card))
    case .line(.act(let act)) where act.card == shown?.entry.id && act.kind.leavesTheQuestion:
      try act.kind == .edit ? refresh() : refreshStanding()
      note = Undoing.sentence(.act(act), of: try act.card.map(name), on: desk.today())
    case .line(let line):
      // A grade from before the look ahead is to count again.
      if case .review(let review) = line, review.kind != .cram { plan.purpose = purpose }
      try renew()
      if let card = line.card { session.putFirst(card) }
      // Who takes back the last grade wants to give another, be the time over.
      try ask(isTimed: false)
      note = Undoing.sentence(line, of: try line.card.map(name), on: desk.today())
    }
    return true
  }

  private func name(of card: CardID) throws -> String {
    try desk.card(card)?.entry.card.prompt ?? card.text
  }
}

extension Act.Kind {
  /// True for what changes nothing about when the card is asked: an answer that was begun can go on.
  fileprivate var leavesTheQuestion: Bool {
    switch self {
    case .flag, .unflag, .mark, .unmark, .edit: true
    case .suspend, .resume, .bury, .burySiblings, .reset, .answered, .clock, .more, .setting, .void,
      .lost:
      false
    }
  }
}
