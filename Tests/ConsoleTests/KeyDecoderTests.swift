import TestKit
import Testing

@testable import Console

@Suite struct KeyDecoderTests {
  @Test(
    "Each key is read from what terminals send for it",
    arguments: [
      ("a", .character("a")), (" ", .space), ("ế", .character("ế")), ("日", .character("日")),
      ("😀", .character("😀")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{3}", .control("c")), ("\u{4}", .control("d")), ("\u{0}", .control("@")),
      ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right),
      ("\u{1B}[D", .left), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight),
      ("\u{1B}[1;2D", .left), ("\u{1B}[H", .home), ("\u{1B}OH", .home),
      ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end), ("\u{1B}[4~", .end),
      ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete), ("\u{1B}[3;2~", .delete),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
      ("\u{1B}OM", .enter), ("\u{1B}x", .alt("x")), ("\u{1B}ế", .alt("ế")), ("\u{1B}\r", .enter),
    ] as [(String, Key)])
  func keys(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(bytes.utf8)) == [.key(key)])
    #expect(decoder.patience == nil)
  }

  @Test(
    "A sequence that is no key of ours is swallowed whole",
    arguments: [
      "\u{1B}[97;5u", "\u{1B}[27;5;97~", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R",
      "\u{1B}[I", "\u{1B}[<0;10;20M", "\u{1B}[M !!", "\u{1B}OP", "\u{1B}Ot", "\u{1B}[[A",
      "\u{1B}[15~", "\u{1B}[1;2P", "\u{1B}[?2026;2$y", "\u{1B}]11;rgb:0/0/0\u{7}",
      "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_G;OK\u{1B}\\", "\u{9B}",
      "\u{1B}[" + String(repeating: "1;", count: 500) + "m",
    ])
  func swallowed(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array((bytes + "q").utf8)) == [.key(.character("q"))])
  }

  @Test("Esc alone is a key once its short patience is over")
  func escape() throws {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(try #require(decoder.patience) < 50)
    #expect(decoder.finish() == [.key(.escape)])
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x1B, 0x1B]) == [.key(.escape)])
    #expect(decoder.finish() == [.key(.escape)])
  }

  @Test(
    "A sequence whose end is lost does not make the program deaf",
    arguments: ["[1;", "]0", "P", "O"])
  func lostEnd(beginning: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}\(beginning)".utf8)) == [])
    #expect(decoder.patience != nil)
    #expect(decoder.finish() == [])
    #expect(decoder.decode(Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test(
    "Bytes that are no UTF-8 give the replacement characters that String gives",
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80],
      [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0x41, 0xB0, 0x42], [0xF0, 0x80, 0x41],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    let inputs = decoder.decode(bytes) + decoder.finish()
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    #expect(inputs == text.map { .key(.character(Character($0))) })
  }

  @Test("A sequence that is broken off takes nothing of what follows")
  func brokenOff() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode(Array("\u{1B}O\u{1B}[A\u{1B}Oế\u{1B}[1;\r\u{1B}[\u{1B}[B".utf8))
        == [.key(.up), .key(.character("ế")), .key(.enter), .key(.down)])
  }

  @Test("A paste is text and never keys")
  func paste() {
    var decoder = KeyDecoder()
    let bytes = "a\u{1B}[200~q\r\n1\u{3}\rx\u{1B}[Ay\u{1B}[201~b"
    #expect(
      decoder.decode(Array(bytes.utf8)) == [
        .key(.character("a")), .paste("q\n1\u{3}\nx\u{1B}[Ay", isCut: false), .key(.character("b")),
      ])
  }

  @Test(
    "A paste ends at its end, whatever stands before it",
    arguments: ["", "\u{1B}", "\u{1B}[20", "~"])
  func pasteEnd(last: String) {
    var decoder = KeyDecoder()
    let inputs = decoder.decode(Array("\u{1B}[200~x\(last)\u{1B}[201~q".utf8))
    #expect(inputs == [.paste("x\(last)", isCut: false), .key(.character("q"))])
  }

  @Test("A paste beyond 1 MiB loses its rest, no half character, and says so")
  func longPaste() throws {
    let bytes = Array("\u{1B}[200~a".utf8) + Array(repeatElement("ế".utf8, count: 400_000).joined())
    var decoder = KeyDecoder()
    let inputs = decoder.decode(bytes + Array("\u{1B}[201~q".utf8))
    let whole = "a" + String(repeating: "ế", count: (PasteBuffer.limit - 1) / 3)
    #expect(inputs == [.paste(whole, isCut: true), .key(.character("q"))])
  }

  @Test("Input decodes the same wherever it is split", arguments: 0..<40)
  func split(seed: Int) {
    var random = SplitMix(seed: seed)
    let pieces =
      [
        "a", "ế", "e\u{302}\u{301}", "日", "👨‍👩‍👧", "\u{1B}[A", "\u{1B}OB", "\u{1B}[1;5D",
        "\u{1B}[97;5u", "\u{1B}]0;t\u{7}", "\u{1B}P+q\u{1B}\\", "\u{1B}x", "\u{3}", "\r", "\u{7F}",
        "\u{1B}[200~p\ra\u{1B}[20\u{1B}[201~", "\u{1B}[M\u{20}1\u{1}", "\u{1B}\u{1B}[D",
      ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x82], [0xF0, 0x9F], [0x9B, 0x41]]
    let bytes = (0..<60).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    var whole = KeyDecoder()
    let expected = whole.decode(bytes) + whole.finish()
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...4, using: &random)
      inputs += decoder.decode(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(inputs + decoder.finish() == expected)
    var single = KeyDecoder()
    #expect(bytes.flatMap { single.decode([$0]) } + single.finish() == expected)
  }

  @Test("Ctrl-C and Ctrl-\\ become signals in their place among the keys, but not in a paste")
  func signals() {
    #expect(
      Event.typed("1\u{3}\u{1C}\u{1B}[200~\u{3}\u{1B}[201~") == [
        .key(.character("1")), .signal(.interrupt), .signal(.quit), .paste("\u{3}", isCut: false),
      ])
  }
}
