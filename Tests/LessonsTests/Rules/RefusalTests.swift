import Recall
import Testing

@testable import Lessons

@Suite("Refusals")
struct RefusalTests {
  @Test("Each reason has a code of its own, and a sentence of one line")
  func sentences() {
    let all = Refusal.all
    #expect(Set(all.map(\.code)).count == all.count)
    let sentences = all.map(\.sentence.description)
    #expect(sentences.allSatisfy { !$0.contains("\n") && !$0.hasSuffix(".") })
  }
}

extension Sample {
  /// True where the lesson gave no card and the one reason given has this code.
  func isRefused(as code: String) -> Bool {
    extraction.cards.isEmpty && codes == [code]
  }
}
