/// What a cell holds, told from its characters and, as a bonus, from a few words.
enum CellKind: Hashable, Sendable {
  case empty
  /// `-`, `N/A`, `TODO`, ditto marks: the author left it open.
  case placeholder
  /// A picture with a yes-or-no sense, such as ✓ or ⭐⭐.
  case tick
  /// Marks without letters and digits, such as `+` or `∧`.
  case symbol
  case yesNo
  /// A place on a scale: high, very good.
  case grade
  /// A number, a range, or a number with its unit.
  case quantity
  /// `O(n)`, `p = 0.9`, or TeX.
  case formula
  case code
  case words

  /// In bytes: some fifty lines of a terminal.
  private static let longest = 4096

  /// - Parameter known: The same text folded, where that has been done.
  init(_ text: String, folded known: Folded? = nil, isCode: Bool) {
    // A page of text is neither a grade nor a figure, and need not be looked through.
    guard text.utf8.count <= CellKind.longest else {
      self = .words
      return
    }
    let folded = known ?? Folded(text)
    if text.isBlank {
      self = .empty
    } else if isCode {
      self = .code
    } else if Vocabulary.isPlaceholder(text) {
      self = .placeholder
    } else if !text.holdsText {
      self = text.contains(where: \.isTick) ? .tick : .symbol
    } else if CellKind.isYesNo(text, folded) {
      self = .yesNo
    } else if Grades.isGrade(folded) {
      self = .grade
    } else if Quantity(text) != nil {
      self = .quantity
    } else if CellKind.isFormula(text) {
      self = .formula
    } else {
      self = .words
    }
  }

  /// Ticks beside the word are not counted.
  private static func isYesNo(_ text: String, _ folded: Folded) -> Bool {
    var letters = 0
    let isLong = text.holdsScalar { scalar in
      if scalar.isLetter { letters += 1 }
      return letters > Vocabulary.yesNo.longest
    }
    return !isLong && Vocabulary.yesNo.contains(withoutTicks(text) ?? folded)
  }

  /// Nil where there are none.
  private static func withoutTicks(_ text: String) -> Folded? {
    guard text.mayHoldPictures || text.holdsByte(where: { $0 == UInt8(ascii: "*") }),
      text.contains(where: { $0.isTick || $0 == "*" })
    else { return nil }
    return Folded(text.filter { !$0.isTick && $0 != "*" })
  }

  private static func isGrowth(_ text: String) -> Bool {
    "OΘΩ".contains(text.first ?? " ") && text.dropFirst().first == "(" && text.last == ")"
  }

  /// TeX, a growth class such as `O(n log n)`, or an equation without words.
  private static func isFormula(_ text: String) -> Bool {
    switch text.utf8.last {
    case UInt8(ascii: "$"): if text.first == "$", text.last == "$" { return true }
    case UInt8(ascii: ")"): if isGrowth(text) { return true }
    default: break
    }
    guard text.holdsByte(where: { $0 == UInt8(ascii: "=") }) else { return false }
    let words = text.split(atScalars: { !$0.isLetter })
    return text.contains("=") && words.allSatisfy { $0.utf8.count <= 2 || $0.count <= 2 }
  }
}

extension Character {
  /// True of check marks, crosses, stars and coloured balls.
  var isTick: Bool {
    guard !isLatin, let scalar = unicodeScalars.first else { return false }
    // Dingbats hold the check marks and crosses, 2610–2612 the ballot boxes.
    return isEmoji || (0x2700...0x27BF).contains(scalar.value)
      || (0x2610...0x2612).contains(scalar.value) || "●○◯★☆".contains(self)
  }
}
