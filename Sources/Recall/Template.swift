/// The wording of a sentence, taken apart: `%2` stands for its second part, `%1{card|cards}` for a
/// count and its noun, `%%` for a percent sign.
package struct Template: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case literal(String)
    /// The 1-based number of a part, and the nouns for one and for many where it is a count.
    case part(Int, nouns: Nouns?)
  }

  package struct Nouns: Hashable, Sendable {
    package var one: String
    package var many: String
  }

  package private(set) var pieces: [Piece] = []

  package init(_ wording: String) {
    var rest = wording[...]
    while let sign = rest.firstIndex(of: "%") {
      add(rest[..<sign])
      rest = rest[sign...].dropFirst()
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits) else {
        add("%")
        if rest.first == "%" { rest = rest.dropFirst() }
        continue
      }
      rest = rest[digits.endIndex...]
      pieces.append(.part(number, nouns: Self.nouns(&rest)))
    }
    add(rest)
  }

  private mutating func add(_ text: Substring) {
    if !text.isEmpty { pieces.append(.literal(String(text))) }
  }

  /// Takes `{one|many}` from the beginning of a text.
  private static func nouns(_ rest: inout Substring) -> Nouns? {
    guard rest.first == "{", let end = rest.firstIndex(of: "}") else { return nil }
    let forms = rest[..<end].dropFirst().split(separator: "|", omittingEmptySubsequences: false)
    guard forms.count == 2 else { return nil }
    rest = rest[end...].dropFirst()
    return Nouns(one: String(forms[0]), many: String(forms[1]))
  }
}
