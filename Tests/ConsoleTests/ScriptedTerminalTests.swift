import Testing

@testable import Console

@Suite struct ScriptedTerminalTests {
  @Test("A scripted terminal gives its events, takes frames, and ends")
  func script() {
    let small = Size(rows: 2, columns: 10)
    let script = ScriptedTerminal(events: Event.typed("1\u{1B}[A") + [.resized(small)])
    let terminal = script.terminal
    #expect(terminal.size() == Size(rows: 24, columns: 80))
    #expect(terminal.next() == .key(.character("1")))
    #expect(terminal.next() == .key(.up))
    #expect(terminal.next() == .resized(small))
    #expect(terminal.size() == small)
    terminal.draw(Frame(size: terminal.size()))
    #expect(terminal.next() == .ended)
    #expect(terminal.next() == .ended)
    #expect(script.frames == [Frame(size: small)])
  }
}
