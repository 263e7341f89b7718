extension String {
  /// Goes over the scalars with the offsets of their bytes, until one is said to be the last.
  ///
  /// The same as a loop over `unicodeScalars`, which goes by an index from scalar to scalar. Every
  /// text is looked through a dozen times, so this reads the bytes themselves; that they are UTF-8
  /// is the string's promise.
  @inline(__always)
  func scan(_ isLast: (_ scalar: Unicode.Scalar, _ offset: Int) -> Bool) {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      let lead = UInt32(bytes[index])
      let start = index
      guard lead >= 0x80 else {
        if isLast(Unicode.Scalar(bytes[index]), start) { return }
        index += 1
        continue
      }
      var value: UInt32
      switch lead {
      case 0..<0xE0:
        value = (lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        index += 2
      case 0xE0..<0xF0:
        value = (lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        value |= UInt32(bytes[index + 2] & 0x3F)
        index += 3
      default:
        value = (lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        value |= UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
        index += 4
      }
      if isLast(Unicode.Scalar(value) ?? "\u{FFFD}", start) { return }
    }
  }

  /// True where one of the scalars is such.
  @inline(__always)
  func holdsScalar(where isSuch: (Unicode.Scalar) -> Bool) -> Bool {
    var isFound = false
    scan { scalar, _ in
      isFound = isSuch(scalar)
      return isFound
    }
    return isFound
  }

  /// True where one of the bytes is such.
  @inline(__always)
  func holdsByte(where isSuch: (UInt8) -> Bool) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where isSuch(bytes[index]) { return true }
    return false
  }

  /// True where the bytes of the other text stand in this one, at a place that is accepted.
  func holdsBytes(
    of other: String, at isAccepted: (_ place: Range<Int>) -> Bool = { _ in true }
  ) -> Bool {
    let needle = other.utf8.span
    let hay = utf8.span
    guard !needle.isEmpty, needle.count <= hay.count else { return false }
    for start in 0...(hay.count - needle.count) where hay[start] == needle[0] {
      var length = 1
      while length < needle.count, hay[start + length] == needle[length] { length += 1 }
      if length == needle.count, isAccepted(start..<(start + length)) { return true }
    }
    return false
  }

  /// True where every scalar stands alone.
  var standsAlone: Bool { !holdsScalar { !$0.standsAlone } }

  /// Splits at the characters whose first scalar is such.
  ///
  /// Where every scalar stands alone the scalars are asked, several times as fast as characters.
  /// - Parameter longest: Pieces of more characters are passed over.
  func split(
    maxSplits: Int = .max, longest: Int = .max, atScalars isSeparator: (Unicode.Scalar) -> Bool
  ) -> [Substring] {
    guard standsAlone else {
      return split(maxSplits: maxSplits) { $0.unicodeScalars.first.map(isSeparator) ?? false }
        .filter { longest == .max || $0.count <= longest }
    }
    var pieces: [Substring] = []
    var start = 0
    var length = 0
    func cut(at end: Int) {
      if length > 0, length <= longest {
        let first = utf8.index(startIndex, offsetBy: start)
        pieces.append(self[first..<utf8.index(first, offsetBy: end - start)])
      }
      length = 0
    }
    var splits = 0
    scan { scalar, offset in
      if isSeparator(scalar), splits < maxSplits {
        if length > 0 { splits += 1 }
        cut(at: offset)
      } else {
        if length == 0 { start = offset }
        length += 1
      }
      return false
    }
    cut(at: utf8.count)
    return pieces
  }

  /// The pieces between bytes of ASCII that separate them, empty ones left out: the way to read the
  /// lists of words that stand in the source.
  func bytePieces(separatedBy isSeparator: (UInt8) -> Bool) -> [Substring] {
    utf8.split(whereSeparator: isSeparator).map { Substring($0) }
  }

  /// Its runs of letters and digits.
  var words: [Substring] { words(ofAtMost: .max) }

  /// Its runs of letters and digits with no more characters than so many.
  func words(ofAtMost longest: Int) -> [Substring] {
    split(longest: longest) { !$0.isLetter && !$0.isNumber }
  }
}
