package import Console
import Recall

/// The Today screen: shows what the day holds, and begins it.
package struct TodayLoop {
  /// What the learner chose to do.
  package enum Choice {
    case study(Sitting)
    case leave(Signal?)
  }

  private let desk: TodayDesk
  private let terminal: Terminal
  private let look: ReviewLoop.Look
  private var today: Today
  private var chosen = 0
  private var path: LineEditor?
  private var note: Sentence?
  private var overlay: Overlay?
  private var scroll = 0

  private enum Overlay {
    case help
    case statistics([String], width: Int)
  }

  package init(_ desk: TodayDesk, on terminal: Terminal, look: ReviewLoop.Look) throws {
    self.desk = desk
    self.terminal = terminal
    self.look = look
    today = try desk.today()
  }

  /// Runs until something is chosen or the input ends.
  package mutating func run() throws -> Choice {
    while true {
      try draw()
      switch terminal.next() {
      case .key(let key):
        if let choice = try press(key) { return choice }
      case .paste(let text, let isCut): paste(text, isCut: isCut)
      case .signal(let signal): return .leave(signal)
      case .ended: return .leave(nil)
      case .resized, .resumed: continue
      }
    }
  }

  private var layout: Layout {
    Layout(size: terminal.size(), glyphs: look.glyphs, language: look.language)
  }

  private mutating func draw() throws {
    let layout = layout
    guard let overlay else {
      return terminal.draw(
        TodayScreen(
          today: today, start: desk.start, chosen: chosen, path: path, note: note, layout: layout
        ).frame())
    }
    let screen = try text(of: overlay, layout)
    scroll = min(max(0, scroll), screen.longestScroll)
    terminal.draw(screen.frame(scroll: scroll))
  }

  private mutating func text(of overlay: Overlay, _ layout: Layout) throws -> TextScreen {
    switch overlay {
    case .help:
      return TextScreen.help(TodayKeys.rows.map { ($0.name, $0.meaning) }, layout: layout)
    case .statistics(var lines, let width):
      if width != layout.width {
        lines = try desk.statistics(layout.width)
        self.overlay = .statistics(lines, width: layout.width)
      }
      return TextScreen(
        layout: layout, title: Sentence("Statistics"), lines: lines.map { StyledLine($0) })
    }
  }

  // MARK: Keys

  private mutating func paste(_ text: String, isCut: Bool) {
    guard !layout.isTooSmall else { return }
    let isWhole = path?.paste(text) ?? true
    note = isWhole && !isCut ? nil : Wording.pasteCut
  }

  private mutating func press(_ key: Key) throws -> Choice? {
    // Nothing is begun that is not seen.
    guard !layout.isTooSmall else { return Key.waysOut.contains(key) ? .leave(nil) : nil }
    note = nil
    if let overlay {
      try press(key, over: overlay)
      return nil
    }
    if path != nil {
      try type(key)
      return nil
    }
    let action = TodayKeys.action(of: key)
    if desk.day() != today.day, action != .quit {
      // The night went by before the screen; what it asks is another day's now.
      try renew()
      note = Sentence("A new study day has begun.")
      return nil
    }
    guard let action else {
      note = Wording.unknownKey(help: TodayKeys.name(of: .help))
      return nil
    }
    switch action {
    case .start: return try start()
    case .choose(let step): chosen = max(0, min(today.choices.count - 1, chosen + step))
    case .add: path = LineEditor()
    case .statistics:
      overlay = .statistics(try desk.statistics(layout.width), width: layout.width)
    case .help: overlay = .help
    case .quit: return .leave(nil)
    }
    scroll = 0
    return nil
  }

  private mutating func start() throws -> Choice? {
    if today.decks.isEmpty {
      // It may have something to say of a deck.
      let desk = desk
      try terminal.away { try desk.begin() }
      try renew()
    }
    return .study(try desk.sitting(today.choices[chosen]))
  }

  /// Takes the day as it is now; the deck that was chosen stays chosen, if it is still there.
  private mutating func renew() throws {
    let deck = today.choices[chosen]
    today = try desk.today()
    chosen = today.choices.firstIndex(of: deck) ?? 0
  }

  private mutating func type(_ key: Key) throws {
    guard var line = path else { return }
    switch key {
    case .escape: path = nil
    case .enter:
      path = nil
      guard !line.text.isEmpty else { return }
      let text = line.text
      let desk = desk
      try terminal.away { try desk.add(text) }
      today = try desk.today()
      chosen = 0
    default:
      if line.press(key) { path = line }
    }
  }

  private mutating func press(_ key: Key, over overlay: Overlay) throws {
    guard let lines = try text(of: overlay, layout).lines(scrolledBy: key) else {
      self.overlay = nil
      return
    }
    scroll += lines
  }
}
