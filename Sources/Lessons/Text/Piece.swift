/// A letter of a line that may be damaged, as far as it can be told.
enum Piece: Hashable {
  /// A letter that is what it is.
  case kept(Unicode.Scalar)
  /// A letter whose bytes are all there. `isTypographic` is true where the bytes behind the
  /// first show as quotation marks, dashes or blanks, which also follow a capital in clean text
  /// (`É”`).
  case whole(Unicode.Scalar, isTypographic: Bool)
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

    var bytes = [first]
    var end = start + 1
    while end < line.count, bytes.count <= followers {
      // Programs that do not drop a lost byte put U+FFFD in its place.
      let byte = line[end] == "\u{FFFD}" ? 0 : misreading.byte(of: line[end])
      guard byte == 0 ? line[end] == "\u{FFFD}" : LeadByte.isFollower(byte) else { break }
      bytes.append(byte)
      end += 1
    }
    let source = line[start..<end]
    if bytes.count == followers + 1, !bytes.contains(0) {
      guard let scalar = bytes.asScalar, scalar.properties.generalCategory != .unassigned
      else { return (.kept(line[start]), 1) }
      // A mark that opens a quotation does not stand inside a clean word: "Ä‘i" is "đi".
      let isInWord =
        opening.contains(line[end - 1]) && end < line.count && line[end].properties.isAlphabetic
      let isTypographic = !isInWord && source.dropFirst().allSatisfy(typographic.contains)
      return (.whole(scalar, isTypographic: isTypographic), source.count)
    }
    return (.lost(Remains(bytes: bytes, source: Array(source))), source.count)
  }

  private static let opening: Set<Unicode.Scalar> = ["«", "‹", "‘", "‚", "“", "„"]

  private static let typographic: Set<Unicode.Scalar> = [
    "\u{A0}", "«", "»", "‹", "›", "‘", "’", "‚", "“", "”", "„", "…", "–", "—", "•",
  ]
}

extension [Piece] {
  /// True where the piece before or behind is a letter, or what remains of one.
  func hasLetter(beside index: Int) -> Bool {
    (index > 0 && self[index - 1].isLetter) || (index + 1 < count && self[index + 1].isLetter)
  }
}

extension Piece {
  var isLetter: Bool {
    switch self {
    case .kept(let scalar), .whole(let scalar, _): scalar.properties.isAlphabetic
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
