/// A number within an answer, in the one form that two writings of it share (typed-answers.md, R11).
struct NumberText: Hashable {
  /// A minus where there is one, digits, and a point where there is a fraction, as numbers of glyphs.
  let codes: [UInt32]

  private enum Sign {
    static let zero = Unicode.Scalar("0").value
    static let minus = Unicode.Scalar("-").value
    static let point = Unicode.Scalar(".").value
  }

  init(whole: some Sequence<UInt32>, fraction: [UInt32] = [], isNegative: Bool) {
    var digits = Array(whole.drop { $0 == Sign.zero })
    if digits.isEmpty { digits = [Sign.zero] }
    var decimals = fraction
    while decimals.last == Sign.zero { decimals.removeLast() }
    if !decimals.isEmpty { digits += [Sign.point] + decimals }
    codes = (isNegative && digits != [Sign.zero] ? [Sign.minus] : []) + digits
  }
}
