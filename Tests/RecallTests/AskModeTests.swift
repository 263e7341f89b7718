import Recall
import Testing

@Suite("How a card is asked")
struct AskModeTests {
  @Test(
    "Formulas, code and long answers are not typed; prices and fractions are",
    arguments: [
      ("$50", true), ("from $5 to $10", true), ("C++", true), ("1/2", true), ("p < 0.05", true),
      ("$x$", false), ("$2x$", false), ("a^2", false), ("x ≤ y", false), ("cost in $", false),
      (String(repeating: "a", count: 60), true), (String(repeating: "a", count: 61), false),
    ])
  func typable(answer: String, isTypable: Bool) {
    #expect(Card(kind: .basic, prompt: "q", answer: answer).isTypable == isTypable)
  }
}
