import Recall
import Testing

@testable import Lessons

@Suite("Refusals")
struct RefusalTests {
  @Test("Each reason has a code of its own, and a sentence of one line")
  func sentences() {
    let all = Refusal.all
    #expect(Set(all.map(\.code)).count == all.count)
    #expect(all.allSatisfy { !$0.sentence.contains("\n") && !$0.sentence.hasSuffix(".") })
  }
}

extension Sample {
  /// True where the lesson gave no card and the one reason given has this code.
  func isRefused(as code: String) -> Bool {
    extraction.cards.isEmpty && codes == [code]
  }
}
