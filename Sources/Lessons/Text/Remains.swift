/// What is left of a letter of which at least one byte was lost.
struct Remains: Hashable {
  /// The first byte and those that survived; 0 stands for one known to be missing at its place.
  var bytes: [UInt8]
  /// The letters as they stand in the damaged text.
  var source: [Unicode.Scalar]

  /// True where the first byte alone is left of three or four. Mostly it is no remains at all, but
  /// a small letter with an accent that was never damaged: à, é, ï.
  var isBarelyThere: Bool {
    bytes.count == 1 && bytes.allSatisfy { LeadByte.followers(of: $0) > 1 }
  }

  /// True for what begins as dashes, marks of quotation, arrows and kana do: â and ã.
  var maySpellSign: Bool { bytes.first == 0xE2 || bytes.first == 0xE3 }

  /// True for what begins as every emoji beyond U+FFFF does.
  var isEmoji: Bool { bytes.starts(with: [0xF0, 0x9F]) }

  /// How many ways to fill the gaps are tried: two bytes of some thirty that may be lost, or three of
  /// ten.
  private static let mostWays = 2048

  /// Every letter that leaves these bytes when bytes of `lost` are taken out.
  ///
  /// The lost bytes may have stood anywhere behind the first: `E2 A4` is left of `E2 9D A4` (❤).
  func candidates(losing lost: [UInt8]) -> [Unicode.Scalar] {
    guard let first = bytes.first else { return [] }
    var found: Set<Unicode.Scalar> = []
    var missing = LeadByte.followers(of: first) + 1 - bytes.count
    let open = max(0, missing) + bytes.count { $0 == 0 }
    // Where next to nothing is left, nothing tells the letters apart that might have stood there.
    guard (0..<open).reduce(1, { ways, _ in ways * lost.count }) <= Self.mostWays else { return [] }
    func fill(_ spelled: [UInt8], from index: Int) {
      if index == bytes.count, missing == 0 {
        if let scalar = spelled.asScalar { found.insert(scalar) }
        return
      }
      if index < bytes.count {
        if bytes[index] == 0 {
          for byte in lost { fill(spelled + [byte], from: index + 1) }
        } else {
          fill(spelled + [bytes[index]], from: index + 1)
        }
      }
      if missing > 0 {
        missing -= 1
        for byte in lost { fill(spelled + [byte], from: index) }
        missing += 1
      }
    }
    fill([first], from: 1)
    return found.sorted()
  }
}

extension [UInt8] {
  /// The one letter that these bytes spell in UTF-8, or nil.
  var asScalar: Unicode.Scalar? {
    guard let text = String(validating: self, as: UTF8.self) else { return nil }
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    return scalar
  }
}
