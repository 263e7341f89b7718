import TestKit
import Testing

@testable import Console

@Suite struct FrameTests {
  private let size = Size(rows: 4, columns: 20)

  @Test("A frame reads as the text that was put")
  func text() {
    var frame = Frame(size: size)
    let end = frame.put("Question", row: 0, column: 2, style: .bold)
    frame.put("1", row: 0, column: end + 1)
    frame.put("日本", row: 1)
    frame.put("right", row: 1, column: 15)
    #expect(frame.text == "  Question 1\n日本           right")
  }

  @Test("What lies beyond the edges is cut off")
  func edges() {
    var frame = Frame(size: Size(rows: 2, columns: 5))
    frame.put("abcdefgh", row: 0)
    frame.put("abcdef", row: 1, column: -2)
    frame.put("日本", row: 1, column: 2)
    frame.put("no", row: 2)
    frame.put("no", row: -1)
    frame.put("no", row: 0, column: 5)
    #expect(frame.text == "abcde\ncd日")
  }

  @Test("Text put over other text hides it, and half a wide character is nothing")
  func overlap() {
    var frame = Frame(size: size)
    frame.put("日本語です", row: 0)
    frame.put("xxx", row: 0, column: 3, style: .reversed)
    #expect(frame.text == "日 xxxです")
    frame.put("0123456789", row: 0)
    #expect(frame.rows[0].map(\.text) == ["0123456789"])
  }

  @Test(
    "Hostile text is shown and not obeyed, whatever it is and wherever it stands", arguments: 0..<20
  )
  func injection(seed: Int) {
    var random = SplitMix(seed: seed)
    for _ in 0..<50 {
      var screen = ModelScreen(size: size)
      screen.apply(randomFrame(size, &random).bytes(previous: nil, colors: true))
      #expect(screen.unknown == [])
    }
  }

  @Test("An unchanged frame sends nothing")
  func unchanged() {
    var random = SplitMix(seed: 1)
    let frame = randomFrame(size, &random)
    #expect(frame.bytes(previous: frame, colors: true) == [])
  }

  @Test("A row that did not change is not sent")
  func diff() {
    var old = Frame(size: size)
    old.put("title", row: 0, style: .bold)
    old.put("12", row: 1)
    var new = Frame(size: size)
    new.put("title", row: 0, style: .bold)
    new.put("13", row: 1)
    let sent = String(decoding: new.bytes(previous: old, colors: true), as: UTF8.self)
    #expect(sent == "\u{1B}[?2026h\u{1B}[2;1H13\u{1B}[K\u{1B}[?2026l")
  }

  @Test("Each span is addressed by its place, and a row ends with an erasure unless it is full")
  func addressing() {
    var frame = Frame(size: Size(rows: 3, columns: 8))
    frame.put("ab", row: 0, column: 1, style: Style(bold: true, color: .blue))
    frame.put("cd", row: 0, column: 4)
    frame.put("12345678", row: 1)
    frame.cursor = Frame.Place(row: 2, column: 3)
    let sent = String(decoding: frame.bytes(previous: nil, colors: true), as: UTF8.self)
    #expect(
      sent.replacing("\u{1B}[", with: "^") == "^?2026h^?25l^0m^2J"
        + "^1;1H ^1;2H^1;34mab^0m^1;4H ^1;5Hcd^K" + "^2;1H12345678" + "^3;4H^?25h^?2026l")
  }

  @Test("Without colours bold, underline and reverse stay")
  func noColors() {
    let style = Style(bold: true, dim: true, underlined: true, reversed: true, color: .red)
    #expect(style.apply(to: "x", colors: false) == "\u{1B}[1;2;4;7mx\u{1B}[0m")
    #expect(style.apply(to: "x", colors: true) == "\u{1B}[1;2;4;7;31mx\u{1B}[0m")
    #expect(Style.color(.brightBlue).apply(to: "x", colors: true) == "\u{1B}[94mx\u{1B}[0m")
    #expect(Style.color(.red).apply(to: "x", colors: false) == "x")
    #expect(Style.plain.apply(to: "x", colors: true) == "x")
  }

  @Test(
    "Frames sent as differences give the screen of a full draw, through 50 resizes",
    arguments: 0..<20)
  func differences(seed: Int) {
    var random = SplitMix(seed: seed)
    var size = size
    var screen = ModelScreen(size: size)
    var shown: Frame?
    for _ in 0..<50 {
      size = Size(
        rows: .random(in: 1...12, using: &random), columns: .random(in: 1...60, using: &random))
      // The terminal may do what it likes with its text when the window changes.
      screen = ModelScreen(size: size, filledWith: "?")
      for _ in 0..<4 {
        let frame = randomFrame(size, &random, like: shown)
        screen.apply(frame.bytes(previous: shown, colors: true))
        var fresh = ModelScreen(size: size)
        fresh.apply(frame.bytes(previous: nil, colors: true))
        #expect(screen.visible == fresh.visible)
        #expect(screen.unknown == [])
        shown = frame
      }
      // A live terminal forgets what it shows when the window changes, for it may come back to the same size.
      shown = nil
    }
  }

  /// Some texts, hostile and not, in some places; often most rows of the other frame are kept.
  private func randomFrame(_ size: Size, _ random: inout SplitMix, like other: Frame? = nil)
    -> Frame
  {
    var frame = Frame(size: size)
    if let other, other.size == size { frame = other }
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let style = Style(
        bold: .random(using: &random), color: Style.Color.allCases.randomElement(using: &random))
      frame.put(
        random.hostileText(), row: .random(in: -1...size.rows, using: &random),
        column: .random(in: -3...size.columns, using: &random),
        style: Bool.random(using: &random) ? style : .plain)
    }
    let place = Frame.Place(
      row: .random(in: 0..<size.rows, using: &random),
      column: .random(in: 0..<size.columns, using: &random))
    frame.cursor = Bool.random(using: &random) ? place : nil
    return frame
  }
}
