package import Recall

/// What became of one thing that a lesson sets off as a term.
package struct TermAccount: Sendable {
  /// 1-based.
  package let line: Int
  package let term: String
  /// Why it gave no card, where it gave none.
  package private(set) var doubt: Sentence?
  package private(set) var cards: [Card]

  /// With those of its cards that are asked in the end.
  func keeping(_ asked: Set<Card>) -> TermAccount {
    var account = self
    account.cards.removeAll { !asked.contains($0) }
    if account.cards.isEmpty, !cards.isEmpty {
      account.doubt = Sentence("its questions are asked elsewhere, or have two answers")
    }
    return account
  }
}

extension TermCards {
  /// An account for each term of the lesson, in the order of its lines.
  var accounts: [TermAccount] {
    terms.all.map { term in
      let doubt = TermDoubt.first(for: term, among: terms)
      let cards = doubt == nil ? cards(of: term) : []
      let isSaid = doubt != nil || !cards.isEmpty
      return TermAccount(
        line: term.line, term: term.name.text,
        doubt: doubt?.sentence ?? (isSaid ? nil : Sentence("the question would hold the answer")),
        cards: cards)
    }
  }
}
