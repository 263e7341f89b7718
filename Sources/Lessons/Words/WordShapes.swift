/// A quick look that most words do not pass: is there a word of the same length with the same first
/// letter?
struct WordShapes: Sendable {
  /// For each first byte a bit for each length in bytes; the last one stands for all longer ones.
  private var lengths = [UInt64](repeating: 0, count: 256)

  init(_ words: some Sequence<Folded>) {
    for word in words {
      let bytes = word.text.utf8
      guard let first = bytes.first else { continue }
      lengths[Int(first)] |= Self.bit(of: bytes.count)
    }
  }

  /// False only of what is none of the words.
  func mayHold(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first else { return false }
    return lengths[Int(first)] & Self.bit(of: word.utf8.count) != 0
  }

  private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
