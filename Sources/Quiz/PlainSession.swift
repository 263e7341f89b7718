import Console
package import Recall

/// A review as lines of text: for pipes, scripts and screen readers.
package struct PlainSession {
  package private(set) var sitting: Sitting
  private let read: () -> String?
  private let write: (String) -> Void
  private let language: Language
  private let scale: KeyTable.Scale

  /// - Parameters:
  ///   - hasFullScale: True for grades from 0 to 5 in place of the four with numbers of their own.
  ///   - read: The next line of input without its end; nil when the input has ended.
  ///   - write: Takes a line of output, which is safe to show.
  package init(
    _ sitting: Sitting, language: Language = .english, hasFullScale: Bool = false,
    read: @escaping () -> String?, write: @escaping (String) -> Void
  ) {
    self.sitting = sitting
    scale = hasFullScale ? .full : .keyed
    self.language = language
    self.read = read
    self.write = { write($0.safe(.block)) }
  }

  /// Asks until the queue is empty, the learner quits or the input ends.
  package mutating func run() throws {
    say(opening)
    if sitting.shown.map({ $0.way != .type }) ?? false { say(Sentence("? lists the commands.")) }
    var asked: Int?
    while true {
      guard let shown = sitting.shown else {
        guard try goOn() else { return }
        continue
      }
      if asked != sitting.turn {
        ask(shown)
        asked = sitting.turn
      }
      guard let line = read() else { return end(Sentence("Input ended")) }
      guard try take(line, shown) else { return end(Sentence("Ended")) }
    }
  }

  /// The one sentence of a session whose input ended before it began.
  package mutating func endAtOnce() {
    end(Sentence("Input ended"))
  }

  private func say(_ sentence: Sentence) {
    write(sentence.text(in: language))
  }

  // MARK: Input

  /// Does what a line says; false where it says to quit.
  private mutating func take(_ line: String, _ shown: Sitting.Shown) throws -> Bool {
    sitting.say(nil)
    let word = line.trimmed.lowercased()
    let action =
      sitting.isRevealed
      ? PlainCommand.afterAnswer(word, isProposed: sitting.attempt != nil, scale: scale)
      : PlainCommand.beforeAnswer(word, way: shown.way, scale: scale)
    guard let action else {
      sitting.isRevealed ? write(gradeLine(for: shown)) : say(hint(shown))
      return true
    }
    guard try obey(action, typed: line.trimmed) else { return false }
    if let note = sitting.note { say(note) }
    return true
  }

  private mutating func obey(_ action: Action, typed: String) throws -> Bool {
    switch action {
    case .reveal:
      sitting.reveal()
      try tellAnswer()
    case .check:
      try sitting.answer(PlainCommand.answer(in: typed))
      try tellAnswer()
    case .choose(let option):
      sitting.choose(option)
      try tellAnswer()
    case .step(let step): try tellingAnew { try $0.take(step) }
    case .edit: try tellingAnew { try $0.edit() }
    case .info: try tellInfo()
    case .mode where sitting.isRevealed: sitting.shown.map { write(gradeLine(for: $0)) }
    case .mode:
      try sitting.changeMode()
      sitting.shown.map(askAnswer)
    case .help: for sentence in PlainCommand.help(scale) { say(sentence) }
    case .scroll, .page: break
    case .quit: return false
    }
    return true
  }

  /// A card whose text was changed is told anew: what follows is about the new text.
  private mutating func tellingAnew(_ act: (inout Sitting) throws -> Void) throws {
    let (turn, entry) = (sitting.turn, sitting.shown?.entry)
    try act(&sitting)
    guard let shown = sitting.shown, sitting.turn == turn, shown.entry != entry else { return }
    if let note = sitting.note { say(note) }
    sitting.say(nil)
    if sitting.isRevealed { try tellAnswer() } else { ask(shown) }
  }

  /// Tells what was done, and asks whether to go on; false at the end.
  private mutating func goOn() throws -> Bool {
    let summary = try Summary(of: sitting)
    try tell(summary)
    if summary.isTimeUp { say(Sentence("g goes on without a limit of time.")) }
    say(Sentence("n asks ten more new cards, l looks ahead, u undoes; an empty line ends."))
    if let line = read() {
      let action = PlainCommand.atEnd(line.trimmed.lowercased(), isTimeUp: summary.isTimeUp)
      sitting.say(nil)
      if try obey(action, typed: "") {
        if let note = sitting.note { say(note) }
        return true
      }
    }
    say(summary.line)
    return false
  }

  // MARK: Output

  private func ask(_ shown: Sitting.Shown) {
    let number = sitting.grades.count + 1
    let total = sitting.grades.count + sitting.session.queue.count
    let reason = Wording.name(of: shown.reason)
    write("")
    say(Sentence("Card \(number) of \(total), \(reason). Deck: \(shown.entry.deck)."))
    let context = shown.entry.card.context.filter { $0 != shown.entry.deck }
    if !context.isEmpty { say(Sentence("Section: \(context.joined(separator: ", "))")) }
    say(Sentence("Question: \(shown.entry.card.prompt)"))
    askAnswer(shown)
  }

  private func askAnswer(_ shown: Sitting.Shown) {
    for (place, option) in (shown.choices?.options ?? []).enumerated() {
      write("\(KeyTable.letter(place))) \(option)")
    }
    if let why = Wording.refusal(of: shown.refused) { say(why) }
    say(hint(shown))
  }

  private func hint(_ shown: Sitting.Shown) -> Sentence {
    switch shown.way {
    case .flip, .script: Sentence("Press Enter to see the answer.")
    case .type: Sentence("Type the answer, then Enter; /? lists the commands.")
    case .choice: Sentence("Type a, b or c, then Enter; an empty line shows the answer.")
    }
  }

  private func tellAnswer() throws {
    guard let shown = sitting.shown else { return }
    tellVerdict()
    let wordings = [shown.entry.card.answer] + shown.entry.card.accept
    say(Sentence("Answer: \(wordings.joined(separator: " / "))"))
    let row = try sitting.desk.row(shown.entry)
    tellRow(of: shown.entry.card, row)
    if let lapses = sitting.leechLapsesToTell { say(Wording.leechCommands(lapses)) }
    write(gradeLine(for: shown))
  }

  private func tellVerdict() {
    guard let attempt = sitting.attempt else { return }
    let verdict = Wording.verdict(of: attempt)
    guard case .typed(let judgement) = attempt, judgement.verdict != .exact,
      !judgement.typed.isEmpty
    else { return say(Sentence("\(verdict).")) }
    say(Sentence("\(verdict). You typed: \(judgement.typed)"))
    if let other = judgement.collision { say(Wording.collision(other)) }
    for difference in WordDifference.all(in: judgement) { say(difference.sentence) }
  }

  private func tellRow(of card: Card, _ row: [RowCell]) {
    let cells = CardRow.others(of: card, in: row)
    guard !cells.isEmpty else { return }
    let text = cells.map(\.named).joined(separator: "; ")
    say(Sentence("Row: \(text)"))
  }

  private func tellInfo() throws {
    guard let shown = sitting.shown else { return }
    let info = try CardInfo(of: sitting, shown, names: PlainCommand.name)
    for sentence in info.sentences { say(sentence) }
  }

  private func tell(_ summary: Summary) throws {
    write("")
    if summary.isTimeUp { say(Wording.timeIsUp) }
    if let week = summary.week { say(Sentence("Last seven days: \(week).")) }
    for entry in summary.hardest {
      say(Sentence("Hard: \(entry.card.prompt) Answer: \(entry.card.answer)"))
      tellRow(of: entry.card, try sitting.desk.row(entry))
    }
  }

  private var opening: Sentence {
    let session = sitting.session
    let queue = session.queue.count
    guard sitting.plan.purpose == .day else {
      return Sentence("\(queue, "card", "cards") to look ahead to; no schedule changes.")
    }
    let (due, new, drills) = (session.count(.due), session.count(.new), session.count(.drill))
    return drills > 0
      ? Sentence(
        "\(queue, "card", "cards") to review: \(due) due, \(new) new, \(drills) to repeat.")
      : Sentence("\(queue, "card", "cards") to review: \(due) due, \(new) new.")
  }

  private func gradeLine(for shown: Sitting.Shown) -> String {
    let grades = scale.grades.map { key, grade in
      let consequence = Wording.consequence(
        of: grade, for: shown, on: sitting.today, by: sitting.session.rules)
      let name = Wording.name(of: grade).text(in: language).lowercased()
      return "\(key) \(name) (\(consequence.text(in: language)))"
    }.joined(separator: ", ")
    guard let proposed = sitting.attempt?.proposed else {
      return Sentence("Grade \(grades), then Enter.").text(in: language)
    }
    let name = Wording.name(of: proposed).text(in: language).lowercased()
    return Sentence("Grade \(grades), then Enter; an empty line takes \(name).").text(in: language)
  }

  private mutating func end(_ how: Sentence) {
    guard sitting.plan.purpose != .cram else {
      return say(
        Sentence("\(how): \(sitting.grades.count) graded; looking ahead changes no schedule."))
    }
    let left = sitting.session.queue.count
    say(Sentence("\(how): \(sitting.grades.count) graded, \(left) left today."))
  }
}
