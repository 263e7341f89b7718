/// The 64-bit FNV-1a hash (Fowler, Noll and Vo, draft-eastlake-fnv-21, section 5).
///
/// It names and compares texts; it protects against nobody.
package struct FNV1a: Sendable {
  /// The offset basis, then the hash of all that was added.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  package init() {}

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      value = (value ^ UInt64(byte)) &* Self.prime
    }
  }

  /// The same for a text's bytes, compiled for them: several times as fast.
  package mutating func add(_ bytes: String.UTF8View) {
    let bytes = bytes.span
    for index in bytes.indices {
      value = (value ^ UInt64(bytes[index])) &* Self.prime
    }
  }

  /// The same for an array, compiled for it as well.
  package mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      value = (value ^ UInt64(byte)) &* Self.prime
    }
  }

  /// The hash as sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
