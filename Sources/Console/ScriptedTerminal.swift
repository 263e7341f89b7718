/// A terminal whose events are written beforehand and whose frames are kept, for tests.
package final class ScriptedTerminal {
  package private(set) var size: Size
  /// The events still to come; after the last the input has ended.
  package private(set) var events: ArraySlice<Event>
  /// Every frame drawn, in order.
  package private(set) var frames: [Frame] = []

  package init(size: Size = Size(rows: 24, columns: 80), events: [Event]) {
    self.size = size
    self.events = events[...]
  }

  /// A terminal at which the text is typed; it may hold control characters and escape sequences.
  package convenience init(size: Size = Size(rows: 24, columns: 80), typing text: String) {
    self.init(size: size, events: Event.typed(text))
  }

  package var terminal: Terminal {
    Terminal(
      size: { self.size },
      next: {
        let event = self.events.popFirst() ?? .ended
        if case .resized(let size) = event { self.size = size }
        return event
      },
      draw: { self.frames.append($0) })
  }
}
