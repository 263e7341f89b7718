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
    var rest = Quantity.withoutBrackets(text).filter { !$0.isTick && $0 != "*" }.drop(
      while: \.isWhitespace)
    let signs: Set<Character> = ["~", "≈", "<", ">", "≤", "≥", "±", "=", "+", "-", "−", "–"]
    let currencies: Set<Character> = ["$", "€", "£", "¥", "₫", "₩", "₽"]
    var isOpen = false
    while let sign = rest.first,
      signs.contains(sign) || currencies.contains(sign) || sign.isWhitespace
    {
      if signs.contains(sign), sign != "-", sign != "−", sign != "=" { isOpen = true }
      rest = rest.dropFirst()
    }
    guard rest.first?.isNumber == true else { return nil }
    let joints: Set<Character> = [
      ".", ",", "-", "–", "—", "−", "~", "×", "/", ":", "'", "^", "_", " ",
    ]
    var number = rest.prefix { $0.isNumber || joints.contains($0) || currencies.contains($0) }
    while let last = number.last, !last.isNumber { number = number.dropLast() }
    let tail = rest[number.endIndex...].drop(while: \.isWhitespace)
    let words = tail.split(whereSeparator: \.isWhitespace)
    guard words.count <= 2, tail.count <= 24, !tail.contains("=") else { return nil }
    isApproximate = isOpen || tail.first == "+" || number.contains { "-–—~".contains($0) }
    hasDecimals = number.contains(".") || (number.contains(",") && Quantity.endsInDecimals(number))
    isAbout = text.contains { $0 == "~" || $0 == "≈" }
    unit = String(tail.lowercased().drop { $0 == "+" })
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
