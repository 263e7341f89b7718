import Testing

@testable import Lessons

@Suite("Kinds of letters")
struct LetterKindTests {
  @Test(
    "The common ranges are answered as Unicode's tables answer, but no Chinese sign is a number")
  func ranges() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      if scalar.isLetter != properties.isAlphabetic
        || scalar.isNumber != (properties.numericType != nil && !properties.isIdeographic)
      {
        Issue.record("U+\(String(value, radix: 16)) is taken for what it is not")
      }
    }
  }
}
