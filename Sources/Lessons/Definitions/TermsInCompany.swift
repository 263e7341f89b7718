extension [Term] {
  /// The terms, those looked at again that only the rest of their list can tell from other text:
  /// italics, bold print with a full stop, and bold print behind a sign.
  ///
  /// - Parameter items: How many items each list has.
  func settled(in items: [ListItem: Int]) -> [Term] {
    guard contains(where: \.dependsOnCompany) else { return self }
    let lists = Dictionary(grouping: filter { $0.item != nil }) { $0.item }
    let verdicts = lists.compactMapValues { terms in
      terms.contains(where: \.dependsOnCompany) ? Company(terms, items: items) : nil
    }
    return compactMap { term in
      let company = verdicts[term.item]
      if term.isItalic, !term.isSaidInItalics || company?.isInItalics != true { return nil }
      let isStopped = term.border != .stop || company?.isStopped == true
      return isStopped && !(term.hasBullet && company?.hasOneBullet == true) ? term : term.bare
    }
  }
}

/// What the terms of one list have in common.
private struct Company {
  let isInItalics: Bool
  /// True where every item is a name with a full stop and a text behind it.
  let isStopped: Bool
  /// True where one item has a sign that the others lack: it is a remark about them.
  let hasOneBullet: Bool

  init(_ terms: [Term], items: [ListItem: Int]) {
    let count = terms.first?.item.flatMap { items[$0] } ?? 0
    isInItalics = terms.count(where: \.isSaidInItalics) > 1
    isStopped =
      terms.allSatisfy { $0.border == .stop } && NumberedNames.are(terms, of: count)
    hasOneBullet = terms.count > 1 && terms.count(where: \.hasBullet) == 1
  }
}

extension Term {
  fileprivate var dependsOnCompany: Bool { isItalic || hasBullet || border == .stop }

  /// True of italics with a sign and a text behind them.
  fileprivate var isSaidInItalics: Bool {
    isItalic && border != .none && border != .stop && !meaning.isVoid
  }
}
