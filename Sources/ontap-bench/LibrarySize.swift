/// How many cards a library has, and how many answers its log.
struct LibrarySize {
  var cards: Int
  var reviews: Int

  static let small = LibrarySize(cards: 20_000, reviews: 200_000)
  static let large = LibrarySize(cards: 100_000, reviews: 1_000_000)

  /// Such as `20k cards, 200k reviews`.
  var name: String { "\(Self.short(cards)) cards, \(Self.short(reviews)) reviews" }

  private static func short(_ number: Int) -> String {
    switch number {
    case let whole where whole >= 1_000_000 && whole.isMultiple(of: 1_000_000):
      "\(whole / 1_000_000)M"
    case let whole where whole >= 1000 && whole.isMultiple(of: 1000): "\(whole / 1000)k"
    default: String(number)
    }
  }
}
