/// A line of input without its line break; `isCut` if it was longer than 64 KiB and lost its rest.
package struct InputLine: Hashable, Sendable {
  package var text: String
  package var isCut = false

  package init(_ text: String, isCut: Bool = false) {
    self.text = text
    self.isCut = isCut
  }
}

/// Reads lines as they come: LF or CR LF ends one, and the last may do without.
///
/// Bytes that are no UTF-8 become U+FFFD.
package struct LineReader {
  /// Longer than any answer that a person types.
  static let limit = 1 << 16

  private let read: () -> [UInt8]?
  private var rest: ArraySlice<UInt8> = []

  /// Reads chunks of bytes from a function that gives nil at the end.
  package init(read: @escaping () -> [UInt8]?) {
    self.read = read
  }

  package init(descriptor: Int32) {
    self.init {
      switch readBytes(from: descriptor) {
      case .bytes(let bytes): bytes
      case .end: nil
      }
    }
  }

  /// The next line, nil at the end of the input. Waits for it.
  package mutating func next() -> InputLine? {
    var line: [UInt8] = []
    var isCut = false
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        isCut = keep(rest[..<end], in: &line) || isCut
        rest = rest[(end + 1)...]
        return finish(line, isCut: isCut)
      }
      isCut = keep(rest, in: &line) || isCut
      guard let bytes = read() else {
        rest = []
        return line.isEmpty ? nil : finish(line, isCut: isCut)
      }
      rest = bytes[...]
    }
  }

  /// Appends what there is room for; true if that was not all.
  private func keep(_ bytes: ArraySlice<UInt8>, in line: inout [UInt8]) -> Bool {
    let kept = bytes.prefix(Self.limit - line.count)
    line += kept
    return kept.count < bytes.count
  }

  private func finish(_ line: [UInt8], isCut: Bool) -> InputLine {
    let bytes = !isCut && line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
    return InputLine(text(of: bytes, isCut: isCut), isCut: isCut)
  }
}
