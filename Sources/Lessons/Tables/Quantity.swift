/// A number with what belongs to it: `~1.5 tỷ`, `40–80GB`, `< 500ms`, `$0.01/1K tokens`.
struct Quantity: Hashable, Sendable {
  /// True where a sign (`~ ≈ < >`), a `+` or a range leaves the number open.
  let isApproximate: Bool
  /// True where `~` or `≈` says that it is an estimate.
  let isAbout: Bool
  /// True where a number has digits behind its decimal sign.
  let hasDecimals: Bool
  /// In lower case, empty where there is none.
  let unit: String

  /// Nothing if the text is more than a number with at most two words of unit.
  init?(_ text: String) {
    guard Quantity.mayBegin(text) else { return nil }
    var rest = Quantity.withoutBrackets(text).filter { !$0.isTick && $0 != "*" }.drop(
      while: \.isWhitespace)
    var isOpen = false
    while let sign = rest.first,
      Quantity.signs.contains(sign) || Quantity.currencies.contains(sign) || sign.isWhitespace
    {
      if Quantity.signs.contains(sign), sign != "-", sign != "−", sign != "=" { isOpen = true }
      rest = rest.dropFirst()
    }
    guard rest.first?.isNumber == true else { return nil }
    var number = rest.prefix {
      $0.isNumber || Quantity.joints.contains($0) || Quantity.currencies.contains($0)
    }
    while let last = number.last, !last.isNumber { number = number.dropLast() }
    let tail = rest[number.endIndex...].drop(while: \.isWhitespace)
    let words = tail.split(whereSeparator: \.isWhitespace)
    guard words.count <= 2, tail.count <= 24, !tail.contains("=") else { return nil }
    isApproximate = isOpen || tail.first == "+" || number.contains { "-–—~".contains($0) }
    hasDecimals = number.contains(".") || (number.contains(",") && Quantity.endsInDecimals(number))
    isAbout = text.contains { $0 == "~" || $0 == "≈" }
    unit = String(tail.lowercased().drop { $0 == "+" })
  }

  private static let signs: Set<Character> = [
    "~", "≈", "<", ">", "≤", "≥", "±", "=", "+", "-", "−", "–",
  ]
  private static let currencies: Set<Character> = ["$", "€", "£", "¥", "₫", "₩", "₽"]
  private static let joints: Set<Character> = [
    ".", ",", "-", "–", "—", "−", "~", "×", "/", ":", "'", "^", "_", " ",
  ]

  /// A quick look: what comes first, signs apart, must be a digit.
  private static func mayBegin(_ text: String) -> Bool {
    // Nearly every text begins with a letter. Above U+2000 some letters are pictures, too.
    if let first = text.unicodeScalars.first, first.value < 0x2000, first.isLetter,
      !first.isNumber
    {
      return false
    }
    let first = text.first { character in
      !(character.isWhitespace || character == "*" || signs.contains(character)
        || currencies.contains(character) || character.isTick)
    }
    return first?.isNumber ?? false
  }

  /// The text before a remark in brackets.
  private static func withoutBrackets(_ text: String) -> Substring {
    guard let open = text.firstIndex(of: "("), open != text.startIndex else { return text[...] }
    return text[..<open]
  }

  /// A comma before other than three digits is a decimal comma.
  private static func endsInDecimals(_ number: Substring) -> Bool {
    number.reversed().prefix { $0 != "," }.count != 3
  }
}
