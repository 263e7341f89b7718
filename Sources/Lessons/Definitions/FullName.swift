/// A name with its other form in brackets: `Dịch thuật (Translation)`, `BERT (Bidirectional …)`.
struct FullName: Sendable {
  let name: String
  let other: String

  /// Nothing where the brackets hold a remark rather than another name.
  ///
  /// Another name is an abbreviation and what it stands for, or the same in another language.
  init?(of term: Term) {
    guard term.form == .bold, let parts = term.parts, term.name.text.count <= 120 else {
      return nil
    }
    let isAbbreviation =
      FullName.abbreviates(parts.name, parts.remark)
      || FullName.abbreviates(parts.remark, parts.name)
    let isTranslation = parts.name.isPlainLatin != parts.remark.isPlainLatin
    guard isAbbreviation || isTranslation, FullName.isName(parts.remark),
      FullName.isName(parts.name)
    else { return nil }
    name = parts.name
    other = parts.remark
  }

  private static func isName(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !text.contains { ",;:=≈%?…".contains($0) }
      && !text.contains(where: \.isNumber)
      && !text.lowercased().hasPrefix("e.g") && !text.lowercased().hasPrefix("ví dụ")
  }

  /// True where the capitals of the short text are heads of the long one's words, in their order.
  private static func abbreviates(_ short: String, _ long: String) -> Bool {
    let letters = short.filter(\.isUppercase)
    guard letters.count > 1, !short.contains(" "), long.contains(" ") else { return false }
    var rest = long.split { " -/".contains($0) }.compactMap(\.first)[...]
    return letters.allSatisfy { letter in
      guard let place = rest.firstIndex(where: { $0.uppercased() == String(letter) }) else {
        return false
      }
      rest = rest[(place + 1)...]
      return true
    }
  }
}

extension String {
  /// True where all letters are those of English.
  fileprivate var isPlainLatin: Bool { allSatisfy { !$0.isLetter || $0.isASCII } }
}
