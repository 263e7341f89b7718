/// A letter of a line that may be damaged, as far as it can be told.
enum Piece: Hashable {
  /// A letter that is what it is.
  case kept(Unicode.Scalar)
  /// A letter whose bytes are all there. `mayBeClean` is true where they also stand so in clean
  /// text: quotation marks, dashes and blanks behind a capital (`É”`), and `CAFÉ®`.
  case whole(Unicode.Scalar, mayBeClean: Bool)
  /// A letter of which bytes were lost.
  case lost(Remains)

  /// The scalar where it is known.
  var scalar: Unicode.Scalar? {
    switch self {
    case .kept(let scalar), .whole(let scalar, _): scalar
    case .lost: nil
    }
  }

  /// The pieces of a line, if it was damaged by this misreading.
  static func pieces(of text: String, readAs misreading: Misreading) -> [Piece] {
    let line = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    pieces.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      let scalar = line[index]
      guard !scalar.isASCII else {
        pieces.append(.kept(scalar))
        index += 1
        continue
      }
      let (piece, length) = piece(at: index, of: line, readAs: misreading)
      pieces.append(piece)
      index += length
    }
    return pieces
  }

  private static func piece(
    at start: Int, of line: [Unicode.Scalar], readAs misreading: Misreading
  ) -> (Piece, length: Int) {
    let first = misreading.byte(of: line[start])
    let followers = LeadByte.followers(of: first)
    guard followers > 0 else { return (.kept(line[start]), 1) }

    var end = start + 1
    var bits = UInt32(first) & (0x7F >> UInt32(followers + 1))
    var isWhole = true
    var isTypographic = true
    while end < line.count, end - start <= followers {
      let scalar = line[end]
      let byte = misreading.byte(of: scalar)
      // Programs that do not drop a lost byte put U+FFFD in its place.
      guard LeadByte.isFollower(byte) || scalar == "\u{FFFD}" else { break }
      isWhole = isWhole && byte != 0
      isTypographic = isTypographic && scalar.isTypographic
      bits = bits << 6 | UInt32(byte) & 0x3F
      end += 1
    }
    guard isWhole, end - start == followers + 1 else {
      let source = Array(line[start..<end])
      return (.lost(Remains(bytes: source.map(misreading.byte), source: source)), source.count)
    }
    guard let scalar = Unicode.Scalar(bits), UTF8.width(scalar) == followers + 1, scalar.isAssigned
    else { return (.kept(line[start]), 1) }
    // A mark that opens a quotation does not stand inside a clean word ("Ä‘i" is "đi"), and no
    // capital behind a small letter ("osÃ–b").
    let isInWord =
      line[end - 1].isOpening && end < line.count && line[end].isLetter
      || line[start].properties.isUppercase && start > 0 && line[start - 1].properties.isLowercase
    let mayBeClean =
      isTypographic && !isInWord || CleanReading.explains(start..<end, of: line)
    return (.whole(scalar, mayBeClean: mayBeClean), end - start)
  }
}

extension [Piece] {
  /// True where the piece before or behind is a letter, or what remains of one.
  func hasLetter(beside index: Int) -> Bool {
    (index > 0 && self[index - 1].isLetter) || (index + 1 < count && self[index + 1].isLetter)
  }

  /// True where nothing else stands between two bars of a table row.
  func isCell(at index: Int) -> Bool {
    let before = self[..<index].last { $0 != .kept(" ") }
    let behind = self[(index + 1)...].first { $0 != .kept(" ") }
    return before == .kept("|") && behind == .kept("|")
  }
}

extension Piece {
  var isLetter: Bool {
    switch self {
    case .kept(let scalar), .whole(let scalar, _): scalar.isLetter
    case .lost(let remains): !remains.isEmoji
    }
  }

  /// True for a blank, and for a bracket that opens, before which a quotation can begin.
  var isBlank: Bool {
    guard let scalar else { return false }
    return scalar.properties.isWhitespace || scalar == "(" || scalar == "["
  }

  /// True for an emoji beyond U+FFFF or what remains of one, and for the mark that colours emoji.
  var isEmoji: Bool {
    switch self {
    case .kept(let scalar), .whole(let scalar, _): scalar.value >= 0x1F000 || scalar == "\u{FE0F}"
    case .lost(let remains): remains.isEmoji
    }
  }
}
