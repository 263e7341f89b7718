/// Collects a bracketed paste up to its closing sequence.
struct PasteBuffer {
  /// More than any answer or lesson; a paste that is longer loses its rest.
  static let limit = 1 << 20

  /// xterm's end of a bracketed paste, `CSI 201 ~`.
  private static let terminator = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0
  private var isCut = false

  /// Takes one byte of the paste; true if it was the last.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.terminator[matched] {
      matched += 1
      return matched == Self.terminator.count
    }
    // ESC is the first byte of the terminator only, so that a broken match can only begin anew.
    for earlier in Self.terminator.prefix(matched) { keep(earlier) }
    matched = 0
    if byte == Self.terminator[0] { matched = 1 } else { keep(byte) }
    return false
  }

  /// The text of the paste. Terminals send its newlines as CR, as if Enter had been pressed.
  func finish() -> Input {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\r") {
        lines.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        lines.append(byte)
      }
      previous = byte
    }
    return .paste(text(of: lines[...], isCut: isCut), isCut: isCut)
  }

  private mutating func keep(_ byte: UInt8) {
    guard bytes.count < Self.limit else {
      isCut = true
      return
    }
    bytes.append(byte)
  }
}
