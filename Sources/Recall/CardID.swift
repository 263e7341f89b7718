/// The name of a card for life: twelve characters of `a`–`z` and `0`–`9`.
package struct CardID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static let length = 12

  /// The characters as the digits of a number to the base 36, which keeps their order.
  package let number: UInt64

  /// The id of a number, nil for one of more than twelve digits.
  package init?(number: UInt64) {
    guard number < Self.count else { return nil }
    self.number = number
  }

  /// Accepts exactly twelve lower-case letters or digits.
  package init?(_ text: String) {
    guard text.utf8.count == Self.length else { return nil }
    var number: UInt64 = 0
    for byte in text.utf8 {
      guard let digit = Self.digit(byte) else { return nil }
      number = number * 36 + digit
    }
    self.number = number
  }

  package var text: String {
    let digits = String(number, radix: 36)
    return String(repeating: "0", count: Self.length - digits.count) + digits
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

  package static func < (a: CardID, b: CardID) -> Bool { a.number < b.number }

  /// True for a text that could begin an id.
  package static func isBeginning(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= length && text.utf8.allSatisfy { digit($0) != nil }
  }

  private init(_ hash: UInt64) {
    number = hash % Self.count
  }

  /// 36 to the power of ``length``, which fits 64 bits.
  private static let count: UInt64 = 4_738_381_338_321_616_896

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(byte - UInt8(ascii: "a")) + 10
    default: nil
    }
  }
}
