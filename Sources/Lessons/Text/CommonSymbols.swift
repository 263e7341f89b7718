/// The signs and emoji that lessons use, to tell one that lost bytes from its rare neighbours.
enum CommonSymbols {
  private static let scalars = Set((signs + emoji).unicodeScalars.filter { !$0.isASCII })

  /// The one in common use among these, or nil where there is none or more than one.
  static func only(of candidates: [Unicode.Scalar]) -> Unicode.Scalar? {
    let common = candidates.filter(scalars.contains)
    return common.count == 1 ? common[0] : nil
  }

  private static let signs = """
    ”\u{301}←₁┐⭐❌❓❤➡✍\u{FE0F}–—‘’“•…′″€™↑→↓↔⇐⇒⇔∀∂∃∅∇∈∉∏∑−√∝∞∠∧∨∩∪∫∴≈≠≡≤≥⊂⊃⊆⊇⊕⊗⊥
    ₀₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹─│┌└┘├┤┬┴┼■□▪▲▶▼◆○●★☆☐☑☒♀♂♠♣♥♦✅✓✔✗✘✨❗
    """

  /// Those in frequent use whose last two bytes are not both safe, at most one of each kind of
  /// damage where one is far ahead of the others.
  private static let emoji = "🏠📚🎯🔍🐍📄📌🤝🧭🚀🏗📝📐"
}
