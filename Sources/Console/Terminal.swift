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

  package init(
    size: @escaping () -> Size, next: @escaping () -> Event, draw: @escaping (Frame) -> Void
  ) {
    self.size = size
    self.next = next
    self.draw = draw
  }
}
