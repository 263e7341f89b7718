import Recall

/// Keeps law 4 over a whole lesson: one question, one answer.
///
/// The same question with the same answer is kept once. With different answers both are kept if
/// their sections tell them apart; otherwise neither is.
struct OneAnswer: Sendable {
  private(set) var cards: [Card] = []
  /// A finding for each line whose question was left out.
  private(set) var findings: [Finding] = []

  init(_ all: [Card], path: String) {
    let facts = all.map(Fact.init)
    let questions = zip(facts, all).map { Question($0, of: $1) }
    var answers: [Question: Identity] = [:]
    var ambiguous: Set<Question> = []
    for (question, fact) in zip(questions, facts) {
      if answers[question, default: fact.answer] == fact.answer {
        answers[question] = fact.answer
      } else {
        ambiguous.insert(question)
      }
    }
    var lines: [Fact: Int] = [:]
    var reported: Set<Finding> = []
    for (index, card) in all.enumerated() {
      let (line, fact) = (card.line ?? 1, facts[index])
      if !ambiguous.isEmpty, ambiguous.contains(questions[index]) {
        reported.insert(OneAnswer.clash(card, at: line, path: path))
      } else if let first = lines[fact] {
        reported.insert(OneAnswer.known(since: first, at: line, path: path))
      } else {
        lines[fact] = line
        cards.append(card)
      }
    }
    findings = Array(reported)
  }

  /// A prompt with its answer, wherever it stands.
  private struct Fact: Hashable {
    let prompt: Identity
    let answer: Identity

    init(_ card: Card) {
      prompt = Identity(card.prompt)
      answer = Identity(card.answer)
    }
  }

  /// What the learner sees before answering.
  private struct Question: Hashable {
    let prompt: Identity
    /// The titles above it, each on a line.
    let context: String

    init(_ fact: Fact, of card: Card) {
      prompt = fact.prompt
      context = card.context.joined(separator: "\n")
    }

    func hash(into hasher: inout Hasher) {
      prompt.hash(into: &hasher)
      context.hashBytes(into: &hasher)
    }
  }

  private static func clash(_ card: Card, at line: Int, path: String) -> Finding {
    Finding(
      path: path, line: line, severity: .warning,
      sentence: Sentence(
        "the question \"\(card.prompt)\" has two answers in this section, so it is not asked; give each place a heading of its own"
      ),
      code: "ambiguous-question")
  }

  private static func known(since first: Int, at line: Int, path: String) -> Finding {
    Finding(
      path: path, line: line, severity: .note,
      sentence: Sentence("what this line says stands on line \(first) already and is asked once"),
      code: "same-fact")
  }
}
