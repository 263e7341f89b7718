import Console
import Foundation
import Languages
import Recall
import TestKit
import Testing

@testable import Quiz

@Suite("A hostile cell")
struct HostileCellTests {
  /// 10,000 in all; ONTAP_LONG multiplies them.
  static let rounds = 25 * (Int(ProcessInfo.processInfo.environment["ONTAP_LONG"] ?? "") ?? 1)
  private static let cellsInRound = 40

  /// What is typed, in every way of asking and through every screen.
  private static let scripts: [(mode: AskMode, keys: String)] = [
    (.flip, "?x i x\u{1B}[B\u{1B}[6~!*3u-=s \u{1B}[5~1 2 4i"),
    (.type, "ab\u{1B}i\u{1B}?x\r?x\r3cd\r1\tx"),
    (.choice, "?xb\r\u{1B}[B3c1a2i"),
    (.flip, " 1 2 3 1 4 4 4 4 4 4 4 4 4\u{1B}[Bu"),
  ]

  /// Puts frames one after the other on a model of a terminal, as the program sends them.
  private func check(_ frames: [Frame], at size: Size) {
    var screen = ModelScreen(size: size)
    var shown: Frame?
    for frame in frames {
      let bytes = frame.bytes(previous: shown, colors: true)
      screen.apply(bytes)
      #expect(screen.unknown == [])
      var fresh = ModelScreen(size: size)
      fresh.apply(frame.bytes(previous: nil, colors: true))
      #expect(screen.visible == fresh.visible, "a frame is not whole")
      #expect(Self.isObedient(bytes))
      if screen.unknown != [] { return }
      shown = frame
    }
  }

  /// No control, C1 or bidi scalar other than the escapes that the model screen has understood.
  private static func isObedient(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar == "\u{1B}" || isInnocent(scalar)
    }
  }

  private static func isInnocent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  private static func cards(_ random: inout SplitMix) -> [Card] {
    let column = random.hostileText()
    return (0..<4).map { row in
      Card(
        kind: .forward, prompt: random.hostileText(40), answer: random.hostileText(30),
        accept: Bool.random(using: &random) ? [random.hostileText()] : [],
        context: [random.hostileText(), random.hostileText(20)], key: random.hostileText(),
        attribute: column, line: row, table: 1,
        silentCells: [RowCell(header: random.hostileText(), text: random.hostileText(40))])
    }
  }

  private static func size(_ random: inout SplitMix) -> Size {
    Size(
      rows: .random(in: 1...50, using: &random), columns: .random(in: 20...130, using: &random))
  }

  @Test("is shown and never obeyed, whatever the size, the screen and the way of asking")
  func review() throws {
    var random = SplitMix(seed: 11)
    for round in 0..<Self.rounds {
      let cards = Self.cards(&random)
      let script = Self.scripts[round % Self.scripts.count]
      let size = Self.size(&random)
      let terminal = ScriptedTerminal(size: size, typing: script.keys)
      var loop = ReviewLoop(
        try Sitting(at: TestDesk(cards).desk, plan: Sitting.Plan(mode: script.mode)),
        on: terminal.terminal,
        look: ReviewLoop.Look(
          glyphs: Bool.random(using: &random) ? .unicode : .ascii,
          language: Language.all[round % Language.all.count]))
      _ = try loop.run()
      check(terminal.frames, at: size)
    }
  }

  @Test("is many in the tables of a thousand cells, each on a screen of its own")
  func manyCells() {
    var random = SplitMix(seed: 12)
    for _ in 0..<(Self.rounds * 10) {
      let size = Self.size(&random)
      let layout = Layout(size: size, glyphs: .unicode, language: .english)
      let cells = (0..<Self.cellsInRound).map { _ in random.hostileText() }
      let screen = TextScreen(
        layout: layout, title: Sentence("About \(cells[0])"),
        lines: cells.flatMap { $0.lines(max(1, layout.width), .bold) })
      check([screen.frame(scroll: 0), screen.frame(scroll: screen.longestScroll)], at: size)
    }
  }

  @Test("is the name of a deck, or a line of the statistics")
  func today() throws {
    var random = SplitMix(seed: 13)
    for round in 0..<Self.rounds {
      let size = Self.size(&random)
      let decks = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Today.Deck(
          name: random.hostileText(30), due: .random(in: 0...99999, using: &random),
          new: .random(in: 0...9, using: &random), learned: 3, cards: 4)
      }
      let day = Today(
        day: TestDesk.day, decks: decks, all: .sum(of: decks), streak: 3, pace: .unknown,
        coming: [9, 2, 0, 4, 0, 0, 1_000_000])
      let lines = (0..<30).map { _ in random.hostileText() }
      let desk = TodayDesk(
        today: { day }, day: { TestDesk.day }, sitting: { _ in try Sitting(at: TestDesk([]).desk) },
        statistics: { _ in lines }, add: { _ in }, start: .folder(random.hostileText()), begin: {})
      let keys: [Event] = Event.typed("jjjks\u{1B}[6~x?xa") + [.paste(lines[0], isCut: false)]
      let terminal = ScriptedTerminal(size: size, events: keys)
      var loop = try TodayLoop(
        desk, on: terminal.terminal,
        look: ReviewLoop.Look(language: Language.all[round % Language.all.count]))
      _ = try loop.run()
      check(terminal.frames, at: size)
    }
  }

  @Test("in a plain session is text without a control character")
  func plain() throws {
    var random = SplitMix(seed: 14)
    for round in 0..<Self.rounds {
      let mode: AskMode = [.flip, .type, .choice][round % 3]
      var lines = ["?", "info", "/info", "x", "3", "", "1", "a", "2", "u", "mode", "", "4"][...]
      var session = PlainSession(
        try Sitting(at: TestDesk(Self.cards(&random)).desk, plan: Sitting.Plan(mode: mode)),
        read: { lines.popFirst() },
        write: { line in
          #expect(line.unicodeScalars.allSatisfy { $0 == "\n" || Self.isInnocent($0) })
        })
      try session.run()
    }
  }

  /// What a megabyte is made of; with ONTAP_LONG of every kind.
  static let pieces: [String] =
    ProcessInfo.processInfo.environment["ONTAP_LONG"] == nil
    ? ["ế ", "\u{1B}[2J"]
    : [
      "x", "word ", "ế", "日", "👨‍👩‍👧", "\u{1B}[2J", "\n", "\u{302}", "a\u{301}", "\u{202E}",
    ]

  @Test("of a megabyte does not make a frame slow", arguments: pieces)
  func huge(piece: String) throws {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let card = Card(
      kind: .basic, prompt: text, answer: text, context: [text], key: text, attribute: text,
      table: 1)
    let size = Size(rows: 24, columns: 80)
    let terminal = ScriptedTerminal(size: size, typing: " 1")
    let time = try ContinuousClock().measure {
      var loop = ReviewLoop(try Sitting(at: TestDesk([card]).desk), on: terminal.terminal)
      _ = try loop.run()
    }
    check(terminal.frames, at: size)
    // Three frames without optimization on a busy machine; a text handled whole takes minutes.
    #expect(time < .seconds(20), "\(time)")
  }
}
