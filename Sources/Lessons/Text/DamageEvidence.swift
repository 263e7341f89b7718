/// How much in a text speaks for damage, and how much against it.
struct DamageEvidence: Hashable {
  /// Letters that turn into a letter when their bytes are read as UTF-8, and can hardly stand as
  /// they do in clean text.
  var damaged = 0
  /// Letters beyond ASCII that are what they are.
  var clean = 0
  /// All letters whose bytes are there, telling or not.
  var whole = 0
  /// Letters that come out as no word has them: capitals behind small ones.
  var odd = 0

  static func + (left: Self, right: Self) -> Self {
    Self(
      damaged: left.damaged + right.damaged, clean: left.clean + right.clean,
      whole: left.whole + right.whole, odd: left.odd + right.odd)
  }

  /// What speaks for damage, less what speaks against it.
  var balance: Int { damaged - clean - odd }

  /// True where what speaks for damage is four times what speaks against it.
  var isOneSided: Bool { damaged >= 4 * clean }

  init(damaged: Int = 0, clean: Int = 0, whole: Int = 0, odd: Int = 0) {
    (self.damaged, self.clean, self.whole, self.odd) = (damaged, clean, whole, odd)
  }

  /// Weighs the pieces of a line. What stands in code or between straight quotation marks does
  /// not count: a text about damage quotes it there.
  ///
  /// - Parameter isRare: Whether the encoding seldom does damage; then what comes out must be a
  ///   letter of a known language.
  init(of pieces: [Piece], isRare: Bool = false) {
    var quotes = QuoteScan(pieces)
    for (index, piece) in pieces.enumerated() {
      let isQuoted = quotes.isQuoted(at: index)
      switch piece {
      case .kept(let scalar):
        if !scalar.isASCII, !isQuoted, !Self.saysNothing.contains(scalar) { clean += 1 }
      case .whole(let scalar, let mayBeClean):
        whole += 1
        // A Latin, Greek or Cyrillic letter of no language is made by chance: "MÔŽE", "NAPÍŠ".
        if scalar.isLetter || scalar.isMark, scalar.value < 0x530, !Alphabet.holds(scalar) {
          if isRare { clean += 1 }
          continue
        }
        if index > 0, scalar.properties.isUppercase,
          pieces[index - 1].scalar?.properties.isLowercase ?? false
        {
          odd += 1
        }
        if isQuoted || mayBeClean { continue }
        // A damaged letter stands in a word. One that stands alone is being spoken of, and so is a
        // sign that is all of a cell.
        if scalar.isLetter || scalar == "’" {
          if !pieces.hasLetter(beside: index) { continue }
        } else if !piece.isEmoji, pieces.isCell(at: index) {
          continue
        }
        damaged += 1
      case .lost(let remains):
        let isSign = remains.maySpellSign && !pieces.hasLetter(beside: index)
        if remains.isBarelyThere, !isSign, !isQuoted { clean += 1 }
      }
    }
  }

  /// The no-break space and the replacement character, which damaged and clean texts hold.
  private static let saysNothing: Set<Unicode.Scalar> = ["\u{A0}", "\u{FFFD}"]
}

extension Unicode.Scalar {
  /// True for an accent that stands apart from its letter.
  fileprivate var isMark: Bool { (0x300...0x36F).contains(value) }
}

/// Follows code spans and straight quotation marks along a line.
private struct QuoteScan {
  /// The last place of each mark on the line: behind it nothing can be closed.
  private var last: [Unicode.Scalar: Int] = [:]
  private var open: Unicode.Scalar?
  private let pieces: [Piece]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    for (index, piece) in pieces.enumerated() {
      if case .kept(let scalar) = piece, scalar == "`" || scalar == "\"" { last[scalar] = index }
    }
  }

  /// Must be asked for each place of the line in order.
  mutating func isQuoted(at index: Int) -> Bool {
    guard case .kept(let scalar) = pieces[index], let last = last[scalar] else {
      return open != nil
    }
    if open == scalar {
      open = nil
    } else if open == nil, index < last {
      open = scalar
    }
    return false
  }
}
