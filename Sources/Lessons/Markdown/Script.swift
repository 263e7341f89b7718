/// A raised or lowered stretch: `n<sup>2</sup>`, `H<sub>2</sub>O`.
struct Script: Sendable {
  let isRaised: Bool
  var text = ""

  init(isRaised: Bool) {
    self.isRaised = isRaised
  }

  /// The stretch in one line; dropping the mark would say something else (n², not n2).
  ///
  /// Only the count behind a chemical symbol is read straight on, as chemists say it: H2O.
  func said(after before: String) -> String {
    let text = text.withSingleSpaces
    guard !text.isEmpty else { return "" }
    let isOneWord = text.allSatisfy { $0.isLetter || $0.isNumber }
    if isRaised { return isOneWord ? "^" + text : "^(" + text + ")" }
    if text.allSatisfy(\.isNumber), Script.endsWithElement(before) { return text }
    return isOneWord ? "_" + text : "_(" + text + ")"
  }

  /// True behind `H`, `Na` or a closing bracket, as in Ca(OH)2.
  private static func endsWithElement(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    if last.isUppercase || last == ")" || last == "]" { return true }
    return last.isLowercase && text.dropLast().last?.isUppercase == true
  }
}
