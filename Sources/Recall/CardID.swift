/// The name of a card for life: twelve characters of `a`–`z` and `0`–`9`.
package struct CardID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static let length = 12

  package let text: String

  /// Accepts exactly twelve lower-case letters or digits.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.isDigit) else { return nil }
    self.text = String(text)
  }

  /// Makes an id from what a card is about; a taken id is hashed again until it is free.
  package init(hashing parts: [String], unless isTaken: (CardID) -> Bool = { _ in false }) {
    var hash = FNV1a()
    for part in parts {
      hash.add(part.utf8)
      hash.add([0])
    }
    var id = CardID(hash.value)
    while isTaken(id) {
      hash.add(id.text.utf8)
      id = CardID(hash.value)
    }
    self = id
  }

  package var description: String { text }

  package static func < (a: CardID, b: CardID) -> Bool { a.text < b.text }

  /// True for a text that could begin an id.
  package static func isBeginning(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= length && text.utf8.allSatisfy(isDigit)
  }

  private init(_ hash: UInt64) {
    let digits = String(hash % Self.count, radix: 36)
    text = String(repeating: "0", count: Self.length - digits.count) + digits
  }

  /// 36 to the power of ``length``, which fits 64 bits.
  private static let count: UInt64 = 4_738_381_338_321_616_896

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
