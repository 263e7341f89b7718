/// The terms of one paragraph.
///
/// Lines that each begin with a bold term and a sign are a list, though the author set no bullets.
enum TermLines {
  /// - Parameter isBelowTitle: True where nothing stands between the paragraph and the title.
  static func terms(
    of paragraph: Paragraph, line: Int, headings: [Heading], isBelowTitle: Bool = false,
    shield: MathShield
  ) -> [Term] {
    guard !paragraph.stretches.isEmpty else { return [] }
    let lines = lines(of: paragraph.stretches)
    if paragraph.item == nil, lines.count > 1 {
      let list = ListItem(list: [Int32(truncatingIfNeeded: line), 0], isNumbered: false)
      let terms = lines.enumerated().compactMap { offset, stretches in
        Term(
          Paragraph(stretches: stretches, item: list), line: line + offset, headings: headings,
          shield: shield)
      }
      let isList =
        terms.count == lines.count
        && terms.allSatisfy { $0.form == .bold && $0.border != .none && !$0.meaning.isVoid }
      if isList {
        let isGlossary = Glossary.isOne(terms, isBelowTitle: isBelowTitle)
        return isGlossary ? terms : terms.map(\.asOfRecord)
      }
    }
    return [Term(paragraph, line: line, headings: headings, shield: shield)].compactMap(\.self)
  }

  private static func lines(of stretches: [Stretch]) -> [[Stretch]] {
    stretches.split { $0.kind == .space }.map(Array.init)
  }
}
