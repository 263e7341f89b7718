import Recall
import Testing

@Suite("Card ids")
struct CardIDTests {
  @Test(
    "An id is twelve lower-case letters or digits",
    arguments: ["a", "A23456789012", "ếbcdefghijkl"])
  func refuses(text: String) {
    #expect(CardID(text) == nil)
  }

  @Test("The same parts give the same id, and their borders count")
  func hashing() {
    #expect(CardID(hashing: ["a", "bc"]) == CardID(hashing: ["a", "bc"]))
    #expect(CardID(hashing: ["a", "bc"]) != CardID(hashing: ["ab", "c"]))
    #expect(CardID(CardID(hashing: ["x"]).text) == CardID(hashing: ["x"]))
  }

  @Test("A taken id is hashed again")
  func taken() {
    let first = CardID(hashing: ["x"])
    let second = CardID(hashing: ["x"]) { $0 == first }
    #expect(second != first)
  }

  @Test(
    "FNV-1a gives its published values",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func fnv(text: String, value: String) {
    var hash = FNV1a()
    hash.add(text.utf8)
    #expect(hash.hexadecimal == value)
  }
}
