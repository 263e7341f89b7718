/// A paragraph that is one line in bold: it heads what follows, as a heading of the lowest level
/// would.
enum Caption {
  /// Below the six levels that Markdown has.
  private static let level = 7
  /// In characters: the width of a terminal.
  private static let longest = 80

  /// The paragraph as a heading; nothing where any of it is not bold.
  static func heading(of paragraph: Paragraph, in shield: MathShield) -> Heading? {
    let stretches = paragraph.stretches
    let isBold = stretches.allSatisfy { stretch in
      stretch.isBold || stretch.kind == .html || stretch.text.allSatisfy { ":： ".contains($0) }
    }
    guard isBold, !stretches.contains(where: { $0.kind == .space }) else { return nil }
    var text = shield.restored(stretches.said)
    while let last = text.last, ":： ".contains(last) { text.removeLast() }
    guard !text.isEmpty, !text.isLonger(than: longest) else { return nil }
    let heading = Heading(level: level, written: text)
    return heading.title.isEmpty ? nil : heading
  }
}
