/// A screen and a keyboard, as the loop of a full-screen program sees them.
///
/// `withTerminal` gives the real one, `scripted` one for tests.
package struct Terminal {
  /// The size now.
  package var size: () -> Size
  /// The next event; waits for it without using the processor.
  package var next: () -> Event
  /// Shows a frame. If the terminal has gone, `next` tells.
  package var draw: (Frame) -> Void
  /// Leaves the terminal to another program while the body runs, and comes back.
  package var away: (() throws -> Void) throws -> Void

  package init(
    size: @escaping () -> Size, next: @escaping () -> Event, draw: @escaping (Frame) -> Void,
    away: @escaping (() throws -> Void) throws -> Void = { try $0() }
  ) {
    self.size = size
    self.next = next
    self.draw = draw
    self.away = away
  }
}
