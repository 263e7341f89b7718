/// The marks on a letter: accents, tones and strokes of Latin, Greek and Cyrillic, and the vowel points
/// of Hebrew and Arabic.
///
/// What parts the letters of other scripts, such as the voicing of kana, is no mark.
struct MarkSet: Hashable {
  /// One bit for each mark of the block U+0300, and one for each point.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var points: UInt64 = 0

  init() {}

  /// The marks among these scalars; nil where one of them is none.
  init?(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      guard insert(scalar) else { return nil }
    }
  }

  var isEmpty: Bool { low | high | points == 0 }

  func isSubset(of other: MarkSet) -> Bool {
    (low & ~other.low) | (high & ~other.high) | (points & ~other.points) == 0
  }

  func union(_ other: MarkSet) -> MarkSet {
    var union = self
    union.low |= other.low
    union.high |= other.high
    union.points |= other.points
    return union
  }

  private mutating func insert(_ scalar: Unicode.Scalar) -> Bool {
    let value = UInt64(scalar.value)
    switch value {
    // Two tones and a breathing that Unicode has twice, and two marks in one.
    case 0x340, 0x341: low |= 1 << (value - 0x340)
    case 0x343: low |= 1 << 0x13
    case 0x344: return false
    case 0x300...0x33F: low |= 1 << (value - 0x300)
    case 0x342...0x36F: high |= 1 << (value - 0x340)
    case 0x5B0...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: points |= 1 << (value - 0x5B0)
    case 0x64B...0x65F, 0x670: points |= 1 << (value - 0x64B + 0x18)
    default: return false
    }
    return true
  }
}
