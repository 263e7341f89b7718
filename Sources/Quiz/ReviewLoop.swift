package import Console
import Recall

/// The full-screen review: waits for a key, does what it says, and shows what came of it.
package struct ReviewLoop {
  /// How a review came to its end.
  package struct Ending {
    package var sitting: Sitting
    /// The signal by which the process is to die after the terminal is restored.
    package var signal: Signal?
  }

  package private(set) var sitting: Sitting
  private let terminal: Terminal
  private let look: Look
  private var scroll = 0
  /// Where the screen below the overlay was scrolled to.
  private var scrollBelow = 0
  private var line = LineEditor()
  /// What is laid over the review until a key is pressed.
  private var overlay: Overlay?
  /// The row of the card whose answer is shown.
  private var row: [RowCell] = []
  /// What the end screen tells, made once for each end.
  private var ended: (summary: Summary, rows: [CardID: [RowCell]])?

  private enum Overlay {
    case help, info
  }

  package init(_ sitting: Sitting, on terminal: Terminal, look: Look = Look()) {
    self.sitting = sitting
    self.terminal = terminal
    self.look = look
  }

  /// Runs until the learner leaves or the input ends.
  ///
  /// A grade is on the disk before the frame that follows it.
  package mutating func run() throws -> Ending {
    while true {
      try draw()
      switch terminal.next() {
      case .key(let key):
        guard try press(key) else { return Ending(sitting: sitting, signal: nil) }
      case .paste(let text, let isCut): paste(text, isCut: isCut)
      case .signal(let signal): return Ending(sitting: sitting, signal: signal)
      case .ended: return Ending(sitting: sitting, signal: nil)
      case .resized, .resumed: continue
      }
    }
  }

  // MARK: What is shown

  private var layout: Layout {
    Layout(size: terminal.size(), glyphs: look.glyphs, language: look.language)
  }

  private var phase: Phase {
    guard let shown = sitting.shown else { return sitting.isTimeUp ? .timeUp : .done }
    return sitting.isRevealed
      ? .revealed(isProposed: sitting.attempt != nil) : .asked(shown.way)
  }

  private var keys: KeyTable { KeyTable(phase, scale: look.hasFullScale ? .full : .keyed) }

  private var review: ReviewScreen {
    ReviewScreen(
      sitting: sitting, layout: layout, scale: look.hasFullScale ? .full : .keyed, row: row,
      line: line, pace: look.pace)
  }

  private mutating func endScreen() throws -> EndScreen {
    let ended = try end()
    return EndScreen(summary: ended.summary, rows: ended.rows, note: sitting.note, layout: layout)
  }

  /// How many lines a page has.
  private mutating func page() throws -> Int {
    try sitting.shown == nil ? endScreen().page : review.page
  }

  private mutating func draw() throws {
    let (longest, frame) = try picture()
    scroll = min(max(0, scroll), longest)
    terminal.draw(frame(scroll))
  }

  /// How far the screen scrolls, and the screen.
  private mutating func picture() throws -> (longest: Int, frame: (Int) -> Frame) {
    if let overlay {
      let screen = try screen(of: overlay)
      return (screen.longestScroll, screen.frame)
    }
    guard sitting.shown == nil else { return (review.longestScroll, review.frame) }
    let screen = try endScreen()
    return (screen.longestScroll, screen.frame)
  }

  private func screen(of overlay: Overlay) throws -> TextScreen {
    switch overlay {
    case .help: return help
    case .info:
      guard let shown = sitting.shown else { return help }
      return try CardInfo(of: sitting, shown, names: keys.name).screen(layout)
    }
  }

  private var help: TextScreen {
    TextScreen.help(keys.rows.map { ($0.name, $0.meaning) }, layout: layout)
  }

  private mutating func end() throws -> (summary: Summary, rows: [CardID: [RowCell]]) {
    if let ended { return ended }
    let summary = try Summary(of: sitting)
    let rows = try summary.hardest.map { ($0.id, try sitting.desk.row($0)) }
    let made = (summary, Dictionary(rows, uniquingKeysWith: { first, _ in first }))
    ended = made
    return made
  }

  // MARK: What is done

  private mutating func paste(_ text: String, isCut: Bool) {
    guard !layout.isTooSmall, overlay == nil, phase == .asked(.type) else { return }
    let isWhole = line.paste(text)
    sitting.say(isWhole && !isCut ? nil : Wording.pasteCut)
  }

  /// Does what a key says; false where it says to leave.
  private mutating func press(_ key: Key) throws -> Bool {
    // Nobody acts on a card that is not seen.
    guard !layout.isTooSmall else { return !Key.waysOut.contains(key) }
    if let overlay {
      try press(key, over: overlay)
      return true
    }
    if phase == .asked(.type), isOfLine(key), line.press(key) {
      forgetUnknownKey()
      return true
    }
    guard let action = keys.action(of: key) else {
      sitting.say(hint(for: key))
      return true
    }
    let turn = sitting.turn
    guard try obey(action) else { return false }
    if sitting.turn != turn {
      scroll = 0
      line = LineEditor()
      ended = nil
    }
    return true
  }

  /// What to say of a key that does nothing: who asks for the answer twice is told what comes next.
  private func hint(for key: Key) -> Sentence {
    let isReveal = key == .space || key == .enter
    return isReveal && phase == .revealed(isProposed: false) && !look.hasFullScale
      ? Wording.revealedHint : unknownKey
  }

  private var unknownKey: Sentence { Wording.unknownKey(help: keys.name(of: .help)) }

  /// A hint about the key before gives its rows back.
  private mutating func forgetUnknownKey() {
    if sitting.note == unknownKey { sitting.say(nil) }
  }

  /// Ctrl-D leaves where there is nothing to delete, as in a shell.
  private func isOfLine(_ key: Key) -> Bool {
    key != .control("d") || !line.text.isEmpty
  }

  private mutating func press(_ key: Key, over overlay: Overlay) throws {
    guard let lines = try screen(of: overlay).lines(scrolledBy: key) else {
      self.overlay = nil
      scroll = scrollBelow
      return
    }
    scroll += lines
  }

  private mutating func show(_ overlay: Overlay) {
    self.overlay = overlay
    scrollBelow = scroll
    scroll = 0
  }

  private mutating func obey(_ action: Action) throws -> Bool {
    switch action {
    case .reveal:
      sitting.reveal()
      try showAnswer()
    case .check:
      try sitting.answer(line.text)
      try showAnswer()
    case .choose(let option):
      sitting.choose(option)
      try showAnswer()
    case .step(let step):
      try sitting.take(step)
      // The undo of an edit leaves the answer shown, with its old row.
      if step == .undo, sitting.isRevealed { try showAnswer() }
    case .edit: try edit()
    case .info: show(.info)
    case .mode: try sitting.changeMode()
    case .help: show(.help)
    case .scroll(let lines): scroll(by: lines)
    case .page(let direction): scroll(by: direction * (try page()))
    case .quit: return false
    }
    return true
  }

  private mutating func scroll(by lines: Int) {
    scroll += lines
    forgetUnknownKey()
  }

  private mutating func showAnswer() throws {
    guard let shown = sitting.shown else { return }
    row = try sitting.desk.row(shown.entry)
    scroll = review.scrollToAnswer
  }

  /// The editor has the terminal to itself.
  private mutating func edit() throws {
    var sitting = sitting
    try terminal.away { try sitting.edit() }
    self.sitting = sitting
    if sitting.isRevealed { try showAnswer() }
  }
}
