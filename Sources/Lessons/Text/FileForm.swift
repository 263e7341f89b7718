/// What the bytes of a file are, told from its mark and from which bytes occur.
enum FileForm: Hashable {
  /// Bytes meant as UTF-8, from the given offset on (3 after a byte order mark); well-formed where
  /// that has been seen.
  case utf8(from: Int, isWellFormed: Bool)
  /// UTF-16 with its byte order mark, which takes the first two bytes.
  case utf16(bigEndian: Bool)
  /// Text in an encoding that is not read here; the name is a guess, or empty.
  case foreign(name: String)
  case binary

  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8(from: 3, isWellFormed: false)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .foreign(name: "UTF-32")
    } else if bytes.starts(with: [0xFF, 0xFE]) && !bytes.starts(with: [0xFF, 0xFE, 0xFF, 0xFE]) {
      self = .utf16(bigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) && !bytes.starts(with: [0xFE, 0xFF, 0xFE, 0xFF]) {
      self = .utf16(bigEndian: true)
    } else {
      self = Self.unmarked(ByteCensus(bytes))
    }
  }

  /// Judges by shares, so that one stray byte in a long lesson costs its line and not the file.
  private static func unmarked(_ census: ByteCensus) -> FileForm {
    // Text in UTF-16 alternates with NUL where it is ASCII: a quarter of the bytes and more.
    if census.nulShare(atLeast: 25), census.nulsStandOnOneSide {
      return .foreign(name: "UTF-16 without its byte order mark")
    }
    // A page of text holds hardly a control byte; every tenth byte of packed data is one.
    if census.controls * 10 > census.count { return .binary }
    // NUL and bytes that are not UTF-8 together mark data, also where text surrounds them.
    if census.nuls > 0, (census.nuls + census.notUTF8) * 50 > census.count, census.notUTF8 > 0 {
      return .binary
    }
    // Latin letters in Windows-1252 are a few bytes in a hundred; Cyrillic or Japanese are most.
    if census.notUTF8 * 4 > census.count { return .foreign(name: "") }
    return .utf8(from: 0, isWellFormed: census.notUTF8 == 0)
  }
}

/// Counts of the bytes that tell text from data.
private struct ByteCensus {
  var count: Int
  /// C0 without the tab, the line ends, form feed, backspace and escape; DEL and NUL included.
  var controls = 0
  var nuls = 0
  var nulsAtEvenOffsets = 0
  /// Ill-formed stretches.
  var notUTF8 = 0

  init(_ bytes: [UInt8]) {
    count = bytes.count
    for byte in bytes where byte < 0x20 || byte == 0x7F { controls += Self.isControl(byte) ? 1 : 0 }
    if controls > 0 {
      for offset in bytes.indices where bytes[offset] == 0 {
        nuls += 1
        if offset.isMultiple(of: 2) { nulsAtEvenOffsets += 1 }
      }
    }
    guard (try? UTF8Span(validating: bytes.span)) == nil else { return }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid: continue
      case .error: notUTF8 += 1
      case .emptyInput: return
      }
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E, 0x80...0xFF, 0x08...0x0D, 0x1B: false
    default: true
    }
  }

  func nulShare(atLeast percent: Int) -> Bool {
    nuls > 0 && nuls * 100 >= count * percent
  }

  /// True where nine in ten of the NULs stand at even offsets only, or at odd ones only.
  var nulsStandOnOneSide: Bool {
    max(nulsAtEvenOffsets, nuls - nulsAtEvenOffsets) * 10 >= nuls * 9
  }
}
