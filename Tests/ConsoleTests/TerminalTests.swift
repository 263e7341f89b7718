import CTerminal
import Glibc
import Testing

@testable import Console

/// The real terminal code in this process, on a pseudo-terminal whose other end the test holds.
@Suite(.serialized) struct TerminalTests {
  /// A signal that was ignored when a program began stays ignored, and whoever started the tests,
  /// such as a shell's job in the background, may ignore these.
  init() {
    for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { signal(number, SIG_DFL) }
  }

  @Test("Entering and leaving are a pair, and the settings come back exactly")
  func lifeCycle() throws {
    let pty = try Pseudoterminal(size: Size(rows: 10, columns: 30))
    let before = try pty.settings()
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      #expect(terminal.size() == Size(rows: 10, columns: 30))
      #expect(pty.output() == Escape.enter)
      let during = try pty.attributes()
      #expect(during.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
      terminal.draw(Frame(size: terminal.size()))
      #expect(pty.output().hasPrefix(Escape.beginUpdate))
      terminal.draw(Frame(size: terminal.size()))
      #expect(pty.output() == "")
    }
    #expect(pty.output() == Escape.leave)
    #expect(try pty.settings() == before)
  }

  @Test(
    "What entering switches on, leaving switches off",
    arguments: [("?1049h", "?1049l"), ("?2004h", "?2004l"), ("?25l", "?25h"), ("?7l", "?7h")])
  func sequences(on: String, off: String) {
    #expect(Escape.enter.contains("\u{1B}[\(on)"))
    #expect(Escape.leave.contains("\u{1B}[\(off)"))
    #expect(Escape.leave.contains("\u{1B}[0m"))
    #expect(Escape.leave.contains("\u{1B}[?2026l"))
  }

  @Test("An error thrown by the program leaves a clean terminal")
  func thrown() throws {
    struct Failure: Error {}
    let pty = try Pseudoterminal()
    let before = try pty.settings()
    #expect(throws: Failure.self) {
      try withTerminal(input: pty.far, output: pty.far, colors: false) { _ in throw Failure() }
    }
    #expect(pty.output() == Escape.enter + Escape.leave)
    #expect(try pty.settings() == before)
  }

  @Test("Keys typed before the program was ready count")
  func early() throws {
    let pty = try Pseudoterminal()
    pty.type("12\r")
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      #expect(
        events(terminal, pty) == [.key(.character("1")), .key(.character("2")), .key(.enter)])
    }
  }

  @Test("Esc alone is answered once no more bytes follow it, an arrow is not taken for it")
  func escape() throws {
    let pty = try Pseudoterminal()
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      let clock = ContinuousClock()
      pty.type("\u{1B}[A")
      #expect(terminal.next() == .key(.up))
      pty.type("\u{1B}")
      let time = clock.measure { #expect(terminal.next() == .key(.escape)) }
      #expect(time > .milliseconds(25) && time < .milliseconds(200))
    }
  }

  @Test(
    "A signal that asks to die is an event, before the keys that wait",
    arguments: [Signal.hangUp, .interrupt, .quit, .terminate])
  func signals(signal: Signal) throws {
    let pty = try Pseudoterminal()
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      pty.type("ab")
      #expect(terminal.next() == .key(.character("a")))
      send(signal.rawValue)
      #expect(events(terminal, pty) == [.signal(signal), .key(.character("b"))])
    }
  }

  @Test("A signal that was ignored before the program began stays ignored")
  func ignored() throws {
    signal(SIGQUIT, SIG_IGN)
    let pty = try Pseudoterminal()
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      send(SIGQUIT)
      #expect(events(terminal, pty) == [])
    }
  }

  @Test("After a new window size the next frame is drawn whole, even at the old size")
  func resize() throws {
    let pty = try Pseudoterminal(size: Size(rows: 3, columns: 20))
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      let frame = Frame(size: terminal.size())
      terminal.draw(frame)
      _ = pty.output()
      send(SIGWINCH)
      #expect(events(terminal, pty) == [.resized(Size(rows: 3, columns: 20))])
      terminal.draw(frame)
      #expect(pty.output().contains(Escape.clearScreen))
      #expect(pty_resize(pty.near, 4, 30) == 0)
      send(SIGWINCH)
      #expect(events(terminal, pty) == [.resized(Size(rows: 4, columns: 30))])
    }
  }

  @Test("A program that was stopped and goes on enters anew and draws whole")
  func resumed() throws {
    let pty = try Pseudoterminal()
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      let frame = Frame(size: terminal.size())
      terminal.draw(frame)
      _ = pty.output()
      send(SIGCONT)
      #expect(events(terminal, pty) == [.resumed])
      #expect(pty.output() == Escape.enter)
      terminal.draw(frame)
      #expect(pty.output().contains(Escape.clearScreen))
    }
  }

  @Test("When the terminal goes away the input has ended, for good")
  func gone() throws {
    let pty = try Pseudoterminal()
    try withTerminal(input: pty.far, output: pty.far, colors: false) { terminal in
      pty.type("a")
      pty.hangUp()
      var events = [terminal.next(), terminal.next()]
      terminal.draw(Frame(size: terminal.size()))
      events.append(terminal.next())
      #expect(events.suffix(2) == [.ended, .ended])
    }
  }

  @Test("Only one program can have the screen")
  func nested() throws {
    let pty = try Pseudoterminal()
    try withTerminal(input: pty.far, output: pty.far, colors: false) { _ in
      _ = #expect(throws: TerminalError.refused(EBUSY)) {
        try withTerminal(input: pty.far, output: pty.far, colors: false) { _ in }
      }
    }
  }

  /// Sends a signal to this process. The threads that run tests block most signals; another one takes it.
  private func send(_ signal: Int32) {
    kill(getpid(), signal)
  }

  /// The events that wait, up to a key that is typed to end them: a test that fails does not hang.
  private func events(_ terminal: Terminal, _ pty: Pseudoterminal) -> [Event] {
    usleep(50_000)
    pty.type("$")
    var events: [Event] = []
    while case let event = terminal.next(), event != .key(.character("$")), event != .ended {
      events.append(event)
    }
    return events
  }
}
