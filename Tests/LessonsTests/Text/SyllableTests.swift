import Testing

@testable import Lessons

@Suite("Vietnamese syllables")
struct SyllableTests {
  @Test(
    "Real syllables are possible",
    arguments: [
      "nghiêng", "quyền", "giờ", "gì", "giết", "khuỷu", "người", "được", "ý", "ậm", "thuở", "quốc",
      "yếu",
      "huỳnh", "khoẻ", "họa", "đề", "xử", "kỷ", "oăm", "gìn", "ngoèo", "quý",
    ])
  func possible(_ syllable: String) {
    #expect(Syllable.isPossible(syllable.composed))
  }

  @Test(
    "What breaks the rules is not",
    arguments: [
      "hềc", "tỏp", "kọ", "ngề", "gềnh", "cề", "qề", "được1", "họọ", "strong", "", "ờng", "trừơngg",
    ])
  func impossible(_ syllable: String) {
    #expect(!Syllable.isPossible(syllable.composed))
  }

  @Test("Every syllable of the list is possible")
  func listIsPossible() {
    #expect(SyllableRank.syllables.filter { !Syllable.isPossible($0) } == [])
  }
}
