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
    var answers: [Question: Set<Identity>] = [:]
    for card in all {
      answers[Question(card), default: []].insert(Identity(card.answer))
    }
    var lines: [Fact: Int] = [:]
    var reported: Set<Finding> = []
    for card in all {
      let line = card.line ?? 1
      if answers[Question(card)]?.count != 1 {
        reported.insert(OneAnswer.clash(card, at: line, path: path))
      } else if let first = lines[Fact(card)] {
        reported.insert(OneAnswer.known(since: first, at: line, path: path))
      } else {
        lines[Fact(card)] = line
        cards.append(card)
      }
    }
    findings = Array(reported)
  }

  /// What the learner sees before answering.
  private struct Question: Hashable {
    let prompt: Identity
    let context: [String]

    init(_ card: Card) {
      prompt = Identity(card.prompt)
      context = card.context
    }
  }

  private struct Fact: Hashable {
    let prompt: Identity
    let answer: Identity

    init(_ card: Card) {
      prompt = Identity(card.prompt)
      answer = Identity(card.answer)
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
