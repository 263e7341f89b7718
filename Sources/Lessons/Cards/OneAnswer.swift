import Recall

/// Keeps law 4 over a whole lesson: one question, one answer.
enum OneAnswer {
  /// The cards that remain, and a finding for each question with two answers in the same section.
  ///
  /// The same question with the same answer is kept once. With different answers both are kept if their sections
  /// tell them apart; otherwise neither is.
  static func settle(_ cards: [Card], path: String) -> (cards: [Card], findings: [Finding]) {
    var answers: [Shown: Set<Identity>] = [:]
    for card in cards {
      answers[Shown(card), default: []].insert(Identity(card.answer))
    }
    var seen: Set<Fact> = []
    var kept: [Card] = []
    var findings: [Finding] = []
    for card in cards {
      if answers[Shown(card)]?.count != 1 {
        findings.append(finding(for: card, path: path))
      } else if seen.insert(Fact(card)).inserted {
        kept.append(card)
      }
    }
    return (kept, findings)
  }

  /// What the learner sees before answering.
  private struct Shown: Hashable {
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

  private static func finding(for card: Card, path: String) -> Finding {
    Finding(
      path: path, line: card.line ?? 1, severity: .warning,
      sentence:
        "the question \"\(card.prompt)\" has two answers in this section, so it is not asked; give the tables headings of their own",
      code: "ambiguous-question")
  }
}
