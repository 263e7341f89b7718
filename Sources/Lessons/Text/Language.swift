/// The letters that a damaged text can hold, told from those that came out whole.
struct Language: Hashable {
  /// The letters beyond ASCII, small and capital.
  var letters: Set<Unicode.Scalar>
  /// True for Vietnamese, whose syllables decide between letters.
  var isVietnamese: Bool
  /// The first bytes of the letters that came out whole.
  var leads: Set<UInt8>

  /// True where the letters, if there are any, are Latin ones: U+0080 to U+024F begin with these
  /// bytes, the further ones of Vietnamese with E1.
  var isLatin: Bool { leads.allSatisfy { (0xC2...0xC9).contains($0) || $0 == 0xE1 } }

  /// - Parameter counts: How often each letter beyond ASCII occurs among those that are certain.
  init(of counts: [Unicode.Scalar: Int]) {
    let all = counts.values.reduce(0, +)
    leads = Set(counts.keys.compactMap { UTF8.encode($0)?.first })
    // Vietnamese holds the letters of its neighbours; only letters of its own speak for it.
    let own = counts.reduce(0) { Alphabet.isOnlyVietnamese($1.key) ? $0 + $1.value : $0 }
    isVietnamese = own * 10 >= all && all > 0
    guard !isVietnamese else {
      letters = Alphabet.vietnamese.letters
      return
    }
    let fitting = Alphabet.all.filter { alphabet in
      let foreign = counts.reduce(0) {
        alphabet.letters.contains($1.key) ? $0 : $0 + $1.value
      }
      return foreign * Self.mostForeign <= all
    }
    // A long text uses most of its alphabet; in a short one every alphabet that fits may be it.
    let seen = Set(counts.keys)
    let coverages = fitting.map { $0.coverage(by: seen) }
    let least = all < Self.longText ? 0 : coverages.max() ?? 0
    letters = zip(fitting, coverages).filter { $1 >= least }
      .reduce(into: []) { $0.formUnion($1.0.letters) }
  }

  /// One letter in fifty may be foreign to the language: a name, a quotation.
  private static let mostForeign = 50
  /// In letters beyond ASCII.
  private static let longText = 100
}
