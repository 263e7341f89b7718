/// Units of measure, which follow a number (typed-answers.md, R6 and R11).
enum MeasureUnit {
  /// True for the symbol or the name of a unit in any case, also of a compound such as `km/h` or `m2`.
  static func isUnit(_ word: AnswerWord) -> Bool {
    guard word.folded.count <= longest, let text = word.text else { return false }
    return text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      let isPower = part.last == "2" || part.last == "3"
      return all.contains(String(isPower ? part.dropLast() : part))
    }
  }

  private static let longest = 30

  /// Symbols that take the common decimal prefixes; rarer prefixes would make units of `am` and `pm`.
  private static let symbols = [
    "m", "g", "s", "l", "w", "v", "a", "hz", "j", "n", "pa", "ev", "wh", "cal", "mol", "bit", "bps",
    "b",
    "f", "t", "ω", "bar",
  ]
  private static let prefixes = ["", "n", "µ", "μ", "u", "m", "c", "d", "k", "g"]

  /// Names, and the prefixes that they take.
  private static let names = [
    "meter", "metre", "gram", "gramme", "liter", "litre", "second", "watt", "volt", "hertz",
    "joule",
    "byte", "bit", "ampere", "pascal", "newton", "tonne", "mét", "gam", "lít",
  ]
  private static let namePrefixes = [
    "", "nano", "micro", "milli", "centi", "deci", "kilo", "mega", "giga", "tera", "peta", "kibi",
    "mebi", "gibi", "tebi", "ki lô ", "xăng ti ", "mi li ",
  ]

  private static let others: Set<String> = [
    "%", "‰", "°", "°c", "°f", "k", "h", "min", "ft", "in", "mi", "yd", "lb", "lbs", "oz", "kg",
    "kgs",
    "tb", "pb", "kib", "mib", "gib", "tib", "mhz", "thz", "mw", "gw", "ha", "mph", "kmh", "rpm",
    "fps",
    "px", "pt", "em", "rem", "db", "mmhg", "kcal", "ml", "tbit", "pbit", "tbps",
    "$", "€", "£", "¥", "₫", "đ", "₩", "₽", "₹", "usd", "eur", "vnd", "vnđ", "gbp", "jpy", "cny",
    "chf",
  ]

  private static let all: Set<String> = {
    var all = others
    for prefix in prefixes { all.formUnion(symbols.map { prefix + $0 }) }
    for prefix in namePrefixes {
      all.formUnion(names.flatMap { [prefix + $0, prefix + $0 + "s"] })
    }
    return all
  }()
}
