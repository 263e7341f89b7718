/// Something that happens to a program that waits at a terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text from the clipboard, newlines as `\n`; `isCut` if it was longer than 1 MiB and lost its rest.
  case paste(String, isCut: Bool)
  /// The window has a new size; the next frame is drawn whole.
  case resized(Size)
  /// The program was stopped and goes on; the next frame is drawn whole.
  case resumed
  /// Nobody can type any more: the end of the input, or the terminal is gone. It stays so.
  case ended
  /// The program is asked to die: Ctrl-C, Ctrl-\ or a signal from outside. Leave, then `die(by:)`.
  case signal(Signal)
}

extension Event {
  /// What comes of an input in raw mode, where Ctrl-C and Ctrl-\ are keys and no signals yet.
  init(_ input: Input) {
    switch input {
    case .key(.control("c")): self = .signal(.interrupt)
    case .key(.control("\\")): self = .signal(.quit)
    case .key(let key): self = .key(key)
    case .paste(let text, let isCut): self = .paste(text, isCut: isCut)
    }
  }

  /// The events that come of bytes typed at a terminal, for tests that play a learner.
  package static func typed(_ text: String) -> [Event] {
    var decoder = KeyDecoder()
    return (decoder.decode(Array(text.utf8)) + decoder.finish()).map(Event.init)
  }
}
