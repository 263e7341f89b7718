/// Judges an answer that must be given as written: a command, an option, a name in code
/// (typed-answers.md, R1).
struct LiteralAnswer {
  private let wordings: [String]

  init(_ card: Card) { wordings = [card.answer] + card.accept }

  func isExact(_ typed: String) -> Bool {
    let given = Self.trimmed(typed)
    return !given.isEmpty && wordings.contains { Self.trimmed($0) == given }
  }

  func judgement(of typed: String) -> Judgement {
    let given = Self.trimmed(typed)
    let exact = wordings.first { Self.trimmed($0) == given }
    if let exact, !given.isEmpty { return Judgement(.exact, typed: given, wording: exact) }
    var codes = GlyphCodes()
    let folded = Self.folded(given, &codes)
    let close = folded.isEmpty ? nil : wordings.first { Self.folded($0, &codes) == folded }
    return Judgement(
      close == nil ? .wrong : .close, typed: given, wording: close ?? wordings.first ?? "")
  }

  /// Without what cannot be seen at its ends or within.
  private static func trimmed(_ text: String) -> String {
    let seen = text.unicodeScalars.filter { !CleanText.isDropped($0) }
    guard let first = seen.firstIndex(where: { !CleanText.isSpace($0) }),
      let last = seen.lastIndex(where: { !CleanText.isSpace($0) })
    else { return "" }
    return String(seen[first...last])
  }

  /// Without case and spaces.
  private static func folded(_ text: String, _ codes: inout GlyphCodes) -> [UInt32] {
    AnswerLine(text, &codes).glyphs.filter { $0.kind != .space }.map(\.code)
  }
}
