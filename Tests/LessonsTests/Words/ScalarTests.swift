import Foundation
import Testing

@testable import Lessons

@Suite("Quick looks at letters say what Unicode says")
struct ScalarTests {
  private static let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  @Test("Small letters are those of Unicode and take as many bytes")
  func small() {
    let wrong = Self.all.filter { scalar in
      guard let small = scalar.small else { return false }
      return String(small) != scalar.properties.lowercaseMapping
        || UTF8.width(small) != UTF8.width(scalar)
    }
    #expect(wrong == [])
  }

  @Test(
    "Characters are numbers, letters or white space where Unicode says so of their first scalar; no Chinese sign is a number",
    arguments: ["", "\u{301}", "\u{FE0F}"])
  func kinds(mark: String) {
    let wrong = Self.all.filter { scalar in
      guard let character = ("\(scalar)" + mark).first else { return true }
      let properties = character.unicodeScalars[character.unicodeScalars.startIndex].properties
      return character.isNumber != (properties.numericType != nil && !properties.isIdeographic)
        || character.isLetter != properties.isAlphabetic
        || character.isWhitespace != properties.isWhitespace
    }
    #expect(wrong == [])
  }

  @Test("A scalar that stands alone neither joins nor composes with another one that does")
  func standingAlone() {
    let neighbours = "ae ếЖの한→●🧭\u{F0000}".unicodeScalars
    let wrong = Self.all.filter(\.standsAlone).filter { scalar in
      var mixed = String.UnicodeScalarView([scalar])
      for other in neighbours { mixed += [scalar, other] }
      let text = String(mixed)
      return text.count != mixed.count
        || !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    }
    #expect(wrong == [])
  }

  @Test(
    "A scan meets every scalar with the offset of its bytes",
    arguments: ["", "abc", "Tiếng Việt", "a🧭b", "\u{FFFF}\u{10000}\u{10FFFF}", "\u{0}é"])
  func scan(text: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    text.scan { scalar, offset in
      scalars.append(scalar)
      offsets.append(offset)
      return false
    }
    #expect(scalars == Array(text.unicodeScalars))
    let widths = scalars.map { UTF8.width($0) }
    #expect(offsets == widths.indices.map { widths[..<$0].reduce(0, +) })
  }

  @Test(
    "A text is cut into words, whether its characters are simple or not",
    arguments: [
      Words(text: "a bc  def", all: ["a", "bc", "def"], short: ["a", "bc"]),
      Words(text: "-r und -R!", all: ["r", "und", "R"], short: ["r", "R"]),
      Words(
        text: "q\u{303} q\u{303}b\u{303}c x", all: ["q\u{303}", "q\u{303}b\u{303}c", "x"],
        short: ["q\u{303}", "x"]),
      Words(text: " … ", all: [], short: []),
    ])
  func words(sample: Words) {
    #expect(sample.text.words.map(String.init) == sample.all)
    #expect(sample.text.words(ofAtMost: 2).map(String.init) == sample.short)
  }

  struct Words {
    let text: String
    let all: [String]
    let short: [String]
  }

  @Test(
    "Small letters of a text are those of Unicode",
    arguments: ["ÀĐẾN Ω", "İI", "abc", "ẞß", "ДЖ", "𝐀Ⓐ"])
  func smallText(text: String) {
    #expect(text.inSmallLetters == text.lowercased())
  }
}
