import Recall
import Storage
import Testing

@Suite("What a lesson gave")
struct GivenTests {
  private static func given(_ number: UInt64, in section: [String] = ["Mục", "b"]) -> GivenCard {
    GivenCard(
      wording: number,
      parts: GivenCard.Parts(
        prompt: number << 60, answer: .max - number, section: section, place: Int(number)))
  }

  private static let ids = TestLibrary.cards

  @Test("is noted before a file is written and after, and read as it was noted")
  func settled() throws {
    let home = try TestLibrary()
    try home.library.settle([Self.ids[0]: Self.given(1), Self.ids[1]: Self.given(2)], inDeck: "D")
    #expect(try !home.library.isUnsettled("D"))
    try home.library.prepare(
      [Self.ids[0]: Self.given(3), Self.ids[2]: Self.given(4, in: [])],
      untouched: [Self.ids[0]: Self.given(1), Self.ids[1]: Self.given(2)])
    #expect(try home.library.isUnsettled("D"))
    var noted = try home.library.generated(inDeck: "D")
    #expect(noted[Self.ids[0]]?.last == Self.given(1))
    #expect(noted[Self.ids[0]]?.pending == Self.given(3))
    // What the lesson gives no more may come back.
    #expect(noted[Self.ids[1]]?.last == nil)
    #expect(noted[Self.ids[1]]?.pending == Self.given(2))
    #expect(noted[Self.ids[2]]?.pending == Self.given(4, in: []))
    try home.library.settle([Self.ids[0]: Self.given(3)], inDeck: "D")
    noted = try home.library.generated(inDeck: "D")
    #expect(try !home.library.isUnsettled("D"))
    #expect(noted[Self.ids[0]]?.last == Self.given(3))
    #expect(noted.values.allSatisfy { $0.pending == nil })
    #expect(noted.count == Self.ids.count)
  }

  @Test("is not noted of a card that the library has not got")
  func unknown() throws {
    let home = try TestLibrary()
    try home.library.settle([CardID(hashing: ["deleted"]): Self.given(1)], inDeck: "D")
    #expect(try home.library.generated(inDeck: "D").values.allSatisfy { $0.last == nil })
  }
}
