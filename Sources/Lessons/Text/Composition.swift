import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), the one form of every text inside the program.
  var composed: String {
    unicodeScalars.allSatisfy(\.standsComposed) ? self : precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  /// True in ranges where no character changes under composition, whatever stands beside it.
  ///
  /// Latin with its Vietnamese letters, Cyrillic, general punctuation, kana without marks, Chinese
  /// and emoji: most lessons pass here without the slower look.
  fileprivate var standsComposed: Bool {
    switch value {
    case 0..<0x300, 0x400...0x482, 0x1EA0...0x1EF9, 0x2010...0x20CF: true
    case 0x2190...0x22FF, 0x2500...0x2AD8, 0x3041...0x3096, 0x30A1...0x30FA: true
    case 0x4E00...0x9FFF, 0x1F300...0x1FAFF: true
    default: false
    }
  }
}
