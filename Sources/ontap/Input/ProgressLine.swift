import Console
import Synchronization

/// The bar at the bottom of a terminal while many files are read.
///
/// It is written to standard error, only where that is a terminal, and is wiped away before any
/// other line is written.
final class ProgressLine: Sendable {
  private struct State {
    var isShown = false
    /// When it was last drawn, in milliseconds of a clock that is never set back.
    var drawn = -ProgressLine.pause
  }

  /// Milliseconds between two drawings.
  private static let pause = 50

  private let glyphs: Glyphs?
  private let state = Mutex(State())

  /// - Parameter appearance: What standard error can show.
  init(_ appearance: Appearance) {
    glyphs = appearance.isTerminal ? appearance.glyphs : nil
  }

  /// Holds Ctrl-C back while a bar can be shown; nil where none can.
  func begin() -> HeldInterrupt? {
    glyphs == nil ? nil : HeldInterrupt()
  }

  func show(_ done: Int, of total: Int, at name: String) {
    guard let glyphs else { return }
    let now = World.uptime
    let width = Size(ofTerminal: 2).columns - 1
    state.withLock { state in
      guard now - state.drawn >= Self.pause else { return }
      state = State(isShown: true, drawn: now)
      let line = progressLine(
        done, of: total, label: name.safe(), width: width, glyphs: glyphs)
      _ = Output(descriptor: 2).write(rewrittenLine(line))
    }
  }

  func hide() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      _ = Output(descriptor: 2).write(rewrittenLine(""))
    }
  }
}
