import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), the one form of every text inside the program.
  var composed: String {
    holdsScalar { !$0.standsComposed } ? precomposedStringWithCanonicalMapping : self
  }
}

extension Unicode.Scalar {
  /// True in ranges where no character changes under composition, whatever stands beside it: most
  /// lessons pass here without the slower look.
  fileprivate var standsComposed: Bool {
    switch value {
    case 0..<0x300: true
    // Formatting characters and signs, the keycap, the selectors and the tones of emoji.
    case 0x200B...0x20CF, 0x20E3, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: true
    default: standsAlone
    }
  }
}
