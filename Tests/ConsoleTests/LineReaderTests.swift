import Testing

@testable import Console

@Suite struct LineReaderTests {
  @Test(
    "Lines end with LF or CR LF, and the last may do without",
    arguments: [
      ("", []), ("a\nb\r\nc", ["a", "b", "c"]), ("a\n", ["a"]), ("\n\n", ["", ""]),
      ("a\rb\n", ["a\rb"]),
      ("ế\n日", ["ế", "日"]),
    ] as [(String, [String])], [1, 2, 3, 100])
  func lines(example: (String, [String]), chunk: Int) {
    #expect(read(Array(example.0.utf8), chunk: chunk) == example.1.map { InputLine($0) })
  }

  @Test("Bytes that are no UTF-8 become replacement characters")
  func invalid() {
    #expect(
      read([0x61, 0xFF, 0x0A, 0xC3], chunk: 1) == [InputLine("a\u{FFFD}"), InputLine("\u{FFFD}")])
  }

  @Test(
    "A line too long loses its rest and says so; the next line is whole",
    arguments: [1, 1000, 1 << 20])
  func long(chunk: Int) {
    let bytes = Array(repeatElement("ế".utf8, count: 100_000).joined()) + Array("\r\nnext\n".utf8)
    let kept = String(repeating: "ế", count: LineReader.limit / 3)
    #expect(read(bytes, chunk: chunk) == [InputLine(kept, isCut: true), InputLine("next")])
  }

  @Test("A line of just the longest length is whole")
  func limit() {
    let line = String(repeating: "a", count: LineReader.limit)
    #expect(read(Array((line + "\nb").utf8), chunk: 4096) == [InputLine(line), InputLine("b")])
  }

  private func read(_ bytes: [UInt8], chunk: Int) -> [InputLine] {
    var rest = bytes[...]
    var reader = LineReader {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(chunk) }
      return Array(rest.prefix(chunk))
    }
    var lines: [InputLine] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }
}
