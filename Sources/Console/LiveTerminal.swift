internal import CTerminal
internal import Glibc

/// The terminal of this process, between entering and leaving.
final class LiveTerminal {
  private let input: Int32
  private let output: Output
  private let outputDescriptor: Int32
  private let colors: Bool
  private var decoder = KeyDecoder()
  private var inputs: ArraySlice<Input> = []
  /// What the screen shows; nil if that is not known.
  private var shown: Frame?
  private var hasEnded = false

  init(input: Int32, output: Int32, colors: Bool) {
    self.input = input
    self.output = Output(descriptor: output)
    self.outputDescriptor = output
    self.colors = colors
  }

  var terminal: Terminal {
    Terminal(
      size: { Size(ofTerminal: self.outputDescriptor) }, next: { self.next() },
      draw: { self.draw($0) },
      away: { try self.away($0) })
  }

  /// Raw input first: in the background this stops here, before anything is written.
  func enter() throws(TerminalError) {
    let failure = terminal_raw()
    guard failure == 0 else { throw .refused(failure) }
    deliver(output.write(Escape.enter))
    shown = nil
  }

  private func draw(_ frame: Frame) {
    let bytes = frame.bytes(previous: shown, colors: colors)
    guard !bytes.isEmpty else { return }
    deliver(output.send(bytes))
    shown = frame
  }

  private func next() -> Event {
    while true {
      if let event = nextSignal() ?? nextInput() { return event }
      if hasEnded { return .ended }
      wait()
    }
  }

  private func nextSignal() -> Event? {
    switch terminal_take_signal() {
    case 0: return nil
    case SIGWINCH:
      // The terminal may have moved the text about.
      shown = nil
      return .resized(Size(ofTerminal: outputDescriptor))
    case SIGTSTP: return stop(group: false)
    case SIGCONT: return resume()
    case let number: return .signal(Signal(rawValue: number))
    }
  }

  private func away(_ body: () throws -> Void) throws {
    terminal_restore()
    defer { _ = resume() }
    try body()
  }

  private func nextInput() -> Event? {
    guard let input = inputs.popFirst() else { return nil }
    return input == .key(.control("z")) ? stop(group: true) : Event(input)
  }

  private func stop(group: Bool) -> Event {
    terminal_restore()
    terminal_stop(group)
    return resume()
  }

  private func resume() -> Event {
    do { try enter() } catch { hasEnded = true }
    return .resumed
  }

  /// Waits for keys, a signal, or the end of the patience with an unfinished key.
  private func wait() {
    var requests = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal_signal_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&requests, nfds_t(requests.count), decoder.patience ?? -1)
    if count == 0 { inputs += decoder.finish() }
    guard count > 0, requests[0].revents != 0 else { return }
    switch readBytes(from: input) {
    case .bytes(let bytes): inputs += decoder.decode(bytes)
    case .end:
      inputs += decoder.finish()
      hasEnded = true
    }
  }

  private func deliver(_ delivery: Delivery) {
    switch delivery {
    case .sent: break
    case .closed, .failed: hasEnded = true
    }
  }
}
