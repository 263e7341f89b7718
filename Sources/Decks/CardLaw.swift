import Recall

/// One question, one answer, and the answer not in the question: what a good card keeps to.
extension Card {
  /// What the learner sees when asked: two cards that agree in this cannot be told apart.
  var question: String {
    (context + [prompt]).joined(separator: "\n").lowercased()
  }

  /// True where the words of the answer stand in the question; single letters do not count.
  var givesAnswerAway: Bool {
    let answer = Self.words(answer)
    guard answer.joined().count > 1 else { return false }
    let prompt = Self.words(prompt)
    guard prompt.count >= answer.count else { return false }
    return (0...(prompt.count - answer.count)).contains { start in
      prompt[start..<start + answer.count].elementsEqual(answer)
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
