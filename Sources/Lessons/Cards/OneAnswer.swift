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
    var answers: [Question: Set<Identity>] = [:]
    for (card, fact) in zip(all, facts) {
      answers[Question(fact, of: card), default: []].insert(fact.answer)
    }
    var lines: [Fact: Int] = [:]
    var reported: Set<Finding> = []
    for (card, fact) in zip(all, facts) {
      let line = card.line ?? 1
      if answers[Question(fact, of: card)]?.count != 1 {
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
    let context: [String]

    init(_ fact: Fact, of card: Card) {
      prompt = fact.prompt
      context = card.context
    }
  }

  private static func clash(_ card: Card, at line: Int, path: String) -> Finding {
    Finding(
      path: path, line: line, severity: .warning,
      sentence:
        "the question \"\(card.prompt)\" has two answers in this section, so it is not asked; give the tables headings of their own",
      code: "ambiguous-question")
  }

  private static func known(since first: Int, at line: Int, path: String) -> Finding {
    Finding(
      path: path, line: line, severity: .note,
      sentence: "what this line says stands on line \(first) already and is asked once",
      code: "same-fact")
  }
}
