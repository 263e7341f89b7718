import Testing

@testable import Lessons

@Suite("What remains of a letter")
struct RemainsTests {
  private static let losses: [UInt8] = [0x81, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E, 0xAD]

  @Test("Every letter is among the candidates of its remains")
  func everyLetterIsFound() {
    for value in UInt32(0x80)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let left = bytes.prefix(1) + bytes.dropFirst().filter { !Self.losses.contains($0) }
      guard left.count < bytes.count else { continue }
      let remains = Remains(bytes: Array(left), source: [])
      #expect(remains.candidates(losing: Self.losses).contains(scalar), "U+\(value)")
    }
  }

  @Test(
    "In Vietnamese the classes are those of the damaged letters",
    arguments: [
      ([0xE1, 0xBA], "ậ"), ([0xC4], "Đ"), ([0xC3], "ÁÍÝí"), ([0xE1, 0xBB], "ềọỎỏỐờỞử"),
      ([0xC6], ""), ([0xC5], ""),
    ] as [([UInt8], String)])
  func vietnameseClasses(_ bytes: [UInt8], letters: String) {
    let candidates = Remains(bytes: bytes, source: []).candidates(losing: Self.losses)
    let vietnamese = candidates.filter(Alphabet.vietnamese.letters.contains)
    #expect(vietnamese == letters.unicodeScalars.sorted())
  }

  @Test("A byte known to be missing at its place leaves fewer candidates")
  func markedPlace() {
    let marked = Remains(bytes: [0xE2, 0, 0xA4], source: []).candidates(losing: Self.losses)
    let unmarked = Remains(bytes: [0xE2, 0xA4], source: []).candidates(losing: Self.losses)
    #expect(marked.contains("❤") && unmarked.contains("❤"))
    #expect(marked.count < unmarked.count)
  }

  @Test("Each encoding gives back the byte of each of its letters", arguments: Damage.all)
  func encodingTables(_ damage: Damage) throws {
    let misreading = try #require(Misreading.known.first { $0.name == damage.name })
    let upper = Array(damage.upper.unicodeScalars)
    for byte in UInt8(0x80)...0xFF {
      let scalar =
        damage.changes[byte] ?? (byte < 0xA0 ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
      if byte < 0xA0, scalar == "·" {
        #expect(misreading.lostBytes.contains(byte))
      } else {
        #expect(misreading.byte(of: scalar) == byte)
      }
    }
    #expect(misreading.byte(of: "a") == 0)
    #expect(misreading.byte(of: "ế") == 0)
  }
}
