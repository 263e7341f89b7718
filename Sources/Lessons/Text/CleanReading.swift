/// What else than damage a capital and the sign behind it can be.
enum CleanReading {
  /// True where the two may stand so in clean text: `CAFÉ®`, `Â²`, `5 Å·s`.
  ///
  /// Inside a word of small letters they may not: nothing but damage writes `cafÃ©s`.
  static func explains(_ place: Range<Int>, of line: [Unicode.Scalar]) -> Bool {
    guard place.count == 2, line[place.lowerBound].properties.isUppercase else { return false }
    let sign = line[place.lowerBound + 1]
    let before = place.lowerBound > 0 ? line[place.lowerBound - 1] : " "
    let behind = place.upperBound < line.count ? line[place.upperBound] : " "
    guard !before.properties.isLowercase else { return false }
    // It joins the two sides of a product, whatever they are.
    if sign == "·" { return true }
    guard !behind.isLetter else { return false }
    return before.isLetter ? followsWord.contains(sign) : followsOperator.contains(sign)
  }

  /// What stands behind a word in capitals: marks of trade, of footnotes and of ordinals.
  private static let followsWord: Set<Unicode.Scalar> = [
    "®", "©", "™", "°", "ª", "º", "¹", "²", "³",
  ]
  /// What stands behind a single capital, the sign of an operator or of a unit.
  private static let followsOperator: Set<Unicode.Scalar> = ["®", "™", "¹", "²", "³"]
}
