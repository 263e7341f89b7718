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
    let compared = Quantity.withoutComparison(text)
    let text = Quantity.withoutDollarLetters(compared ?? text)
    guard Quantity.mayBegin(text) else { return nil }
    var rest = Quantity.withoutMarks(Quantity.withoutBrackets(text)).drop(while: \.isWhitespace)
    var isOpen = compared != nil
    while let sign = rest.first,
      Quantity.isSign(sign) || Quantity.isCurrency(sign) || sign.isWhitespace
    {
      if Quantity.isSign(sign), sign != "-", sign != "−", sign != "=" { isOpen = true }
      rest = rest.dropFirst()
    }
    // `.178` is written for 0.178.
    let digits = rest.first == "." ? rest.dropFirst() : rest
    guard digits.first?.isNumber == true else { return nil }
    var number = rest.prefix {
      $0.isNumber || Quantity.isJoint($0) || Quantity.isCurrency($0)
    }
    while let last = number.last, !last.isNumber { number = number.dropLast() }
    var tail = rest[number.endIndex...].drop(while: \.isWhitespace)
    var words = tail.split(whereSeparator: \.isWhitespace)
    // `60 to 70 °C`.
    if words.count > 1, words.count < 5, Quantity.joints.contains(words[0].lowercased()),
      words[1].first?.isNumber == true
    {
      isOpen = true
      tail = rest[words[1].startIndex...].drop { $0.isNumber || Quantity.isJoint($0) }
      words = tail.split(whereSeparator: \.isWhitespace)
    }
    guard words.count <= 2, tail.count <= 24, !tail.utf8.contains(UInt8(ascii: "=")) else {
      return nil
    }
    isApproximate = isOpen || tail.first == "+" || number.contains { "-–—~".contains($0) }
    hasDecimals =
      number.utf8.contains(UInt8(ascii: "."))
      || (number.utf8.contains(UInt8(ascii: ",")) && Quantity.endsInDecimals(number))
    isAbout = text.holdsScalar { $0 == "~" || $0 == "≈" }
    unit = String(tail.lowercased().drop { $0 == "+" })
  }

  /// What stands behind `under`, `at least` and the like, where that is a number.
  private static func withoutComparison(_ text: String) -> String? {
    guard text.utf8.count <= 32, text.utf8.first.map({ $0 >= 0x41 }) == true,
      text.holdsByte(where: { (0x30...0x39).contains($0) }),
      let digit = text.firstIndex(where: \.isNumber)
    else { return nil }
    let words = text[..<digit]
    guard words.last == " ", comparisons.contains(words.dropLast().lowercased()) else { return nil }
    return String(text[digit...])
  }

  private static let comparisons: Set<String> = [
    "under", "over", "above", "below", "less than", "more than", "at least", "at most", "up to",
    "about", "around", "from", "dưới", "trên", "hơn", "ít hơn", "nhiều hơn", "tối đa", "tối thiểu",
    "khoảng", "từ", "à partir de", "a partir de", "ab", "vanaf", "dès", "mulai", "bắt đầu từ",
    "đến", "unter", "über", "bis", "bis zu", "mehr als", "weniger als",
    "mindestens",
    "höchstens", "etwa", "menos de", "más de", "hasta", "al menos", "mais de", "até", "moins de",
    "plus de", "jusqu'à", "environ", "до", "более", "менее", "свыше", "от", "meno di", "più di",
    "poniżej", "powyżej", "ponad", "en az", "en fazla", "kurang dari", "lebih dari",
  ]

  /// `$ 28` of `R$ 28` and `US$ 28`.
  private static func withoutDollarLetters(_ text: String) -> String {
    let letters = text.utf8.prefix(2).prefix { (0x41...0x5A).contains($0) }
    guard !letters.isEmpty, text.utf8[letters.endIndex...].first == UInt8(ascii: "$") else {
      return text
    }
    return String(text[letters.endIndex...])
  }

  /// Words between the ends of a range.
  private static let joints: Set<String> = [
    "to", "or", "đến", "tới", "hoặc", "à", "ou", "bis", "oder", "a", "o", "do", "lub", "až", "tot",
    "of", "til", "till", "до", "или", "hingga", "sampai", "ile", "veya", "până",
  ]

  private static func isSign(_ character: Character) -> Bool {
    switch character.onlyScalar {
    case "~", "≈", "<", ">", "≤", "≥", "±", "=", "+", "-", "−", "–": true
    default: false
    }
  }

  private static func isCurrency(_ character: Character) -> Bool {
    switch character.onlyScalar {
    case "$", "€", "£", "¥", "₫", "₩", "₽": true
    default: false
    }
  }

  private static func isJoint(_ character: Character) -> Bool {
    switch character.onlyScalar {
    case ".", ",", "-", "–", "—", "−", "~", "×", "/", ":", "'", "^", "_", " ": true
    default: false
    }
  }

  /// A quick look: what comes first, signs apart, must be a digit.
  private static func mayBegin(_ text: String) -> Bool {
    // Nearly every text begins with a letter. Above U+2000 some letters are pictures, too.
    if let first = text.unicodeScalars.first, first.value < 0x2000, first.isLetter,
      !first.isNumber
    {
      return false
    }
    let first = text.first { character in
      !(character.isWhitespace || character == "*" || isSign(character)
        || isCurrency(character) || character.isTick)
    }
    return first?.isNumber ?? false
  }

  /// The text without ticks and asterisks.
  private static func withoutMarks(_ text: Substring) -> String {
    let text = String(text)
    guard text.mayHoldPictures || text.holdsByte(where: { $0 == UInt8(ascii: "*") }) else {
      return text
    }
    return text.filter { !$0.isTick && $0 != "*" }
  }

  /// The text before a remark in brackets.
  private static func withoutBrackets(_ text: String) -> Substring {
    guard text.holdsByte(where: { $0 == UInt8(ascii: "(") }), let open = text.firstIndex(of: "("),
      open != text.startIndex
    else { return text[...] }
    return text[..<open]
  }

  /// A comma before other than three digits is a decimal comma.
  private static func endsInDecimals(_ number: Substring) -> Bool {
    number.reversed().prefix { $0 != "," }.count != 3
  }
}

extension Character {
  /// Its scalar where it has but one.
  fileprivate var onlyScalar: Unicode.Scalar? {
    unicodeScalars.count == 1 ? unicodeScalars.first : nil
  }
}
