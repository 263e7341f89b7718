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

  private var sitting: Sitting
  private let terminal: Terminal
  private let glyphs: Glyphs
  private var scroll = 0
  private var isHelpShown = false

  package init(_ sitting: Sitting, on terminal: Terminal, glyphs: Glyphs) {
    self.sitting = sitting
    self.terminal = terminal
    self.glyphs = glyphs
  }

  /// Runs until the queue is empty, the learner leaves or the input ends.
  ///
  /// A grade is on the disk before the frame that follows it.
  package mutating func run() throws -> Ending {
    while sitting.shown != nil {
      draw()
      switch terminal.next() {
      case .key(let key):
        guard try obey(key) else { return Ending(sitting: sitting, signal: nil) }
      case .signal(let signal): return Ending(sitting: sitting, signal: signal)
      case .ended: return Ending(sitting: sitting, signal: nil)
      case .resized, .resumed, .paste: continue
      }
    }
    return Ending(sitting: sitting, signal: nil)
  }

  private var screen: ReviewScreen {
    ReviewScreen(sitting: sitting, size: terminal.size(), glyphs: glyphs)
  }

  private mutating func reveal() {
    guard !sitting.isRevealed else { return }
    sitting.reveal()
    scroll = screen.scrollToAnswer
  }

  private mutating func draw() {
    let screen = screen
    scroll = min(max(0, scroll), screen.longestScroll)
    terminal.draw(isHelpShown ? screen.helpFrame() : screen.frame(scroll: scroll))
  }

  /// Does what a key says; false where it says to leave.
  private mutating func obey(_ key: Key) throws -> Bool {
    if isHelpShown {
      isHelpShown = false
      return true
    }
    guard let action = KeyTable.action(of: key) else {
      sitting.say(.unknownKey)
      return true
    }
    let turn = sitting.turn
    switch action {
    case .reveal: reveal()
    case .grade(let grade): try sitting.grade(grade)
    case .undo: try sitting.undo()
    case .skip: try sitting.skip()
    case .help: isHelpShown = true
    case .quit: return false
    case .scroll(let lines): scroll += lines
    }
    if sitting.turn != turn { scroll = 0 }
    return true
  }
}
