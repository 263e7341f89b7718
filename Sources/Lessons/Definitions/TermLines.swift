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
    if paragraph.item == nil {
      let listed = listed(in: paragraph.stretches, line: line, headings: headings, shield: shield)
      if !listed.isEmpty {
        let isGlossary = Glossary.isOne(listed, isBelowTitle: isBelowTitle)
        return isGlossary ? listed : listed.map(\.asOfRecord)
      }
    }
    return [Term(paragraph, line: line, headings: headings, shield: shield)].compactMap(\.self)
  }

  /// A term a line; none where one of the lines is not a bold term and what is said of it.
  private static func listed(
    in stretches: [Stretch], line: Int, headings: [Heading], shield: MathShield
  ) -> [Term] {
    guard stretches.contains(where: { $0.kind == .space }) else { return [] }
    let list = ListItem(list: [Int32(truncatingIfNeeded: line), 0], isNumbered: false)
    var terms: [Term] = []
    for (offset, stretches) in stretches.split(whereSeparator: { $0.kind == .space }).enumerated() {
      guard
        let term = Term(
          Paragraph(stretches: Array(stretches), item: list), line: line + offset,
          headings: headings, shield: shield),
        term.form == .bold, term.border != .none, term.border != .stop, !term.meaning.isVoid
      else { return [] }
      terms.append(term)
    }
    return terms.count > 1 ? terms : []
  }
}
