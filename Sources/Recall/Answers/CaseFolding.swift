/// Letters without their case (typed-answers.md, R6).
enum CaseFolding {
  /// The small letter; `ß` stays, since it stands for two.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0..<0x80: return scalar
    case 0x1E9E: return "ß"
    case 0x3C2: return "σ"
    // The Turkish capital İ is a plain i when small.
    case 0x130: return "i"
    // Icelandic: its capital was cleaned into the Vietnamese one, so that the small ones must agree.
    case 0xF0: return "đ"
    default:
      guard scalar.properties.changesWhenLowercased else { return scalar }
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      return small.count == 1 ? small.first ?? scalar : scalar
    }
  }
}
