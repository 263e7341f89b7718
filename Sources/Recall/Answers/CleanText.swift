/// A text without what a keyboard, a word processor or a clipboard puts in unasked
/// (typed-answers.md, R0).
///
/// Both the typed and the expected text are cleaned. Composition needs no step here: what is compared
/// later is the same for all canonically equal texts.
enum CleanText {
  /// More marks than this on one letter are dropped, as Unicode's stream-safe text format has it:
  /// no language comes near, and without a bound one letter could be as long as a text.
  static let mostMarks = 30

  static func of(_ text: String) -> [Unicode.Scalar] {
    var clean: [Unicode.Scalar] = []
    clean.reserveCapacity(text.utf8.count)
    var isAfterSpace = false
    var marks = 0
    for scalar in text.unicodeScalars where !isDropped(scalar) {
      if isSpace(scalar) {
        isAfterSpace = true
        continue
      }
      let isMark = !StandAlone.holds(scalar) && scalar.properties.isGraphemeExtend
      marks = isMark ? marks + 1 : 0
      guard marks <= mostMarks else { continue }
      if isAfterSpace, !clean.isEmpty { clean.append(" ") }
      isAfterSpace = false
      append(scalar, to: &clean)
    }
    return clean
  }

  /// Controls (white space is none), what has no width, and marks of writing direction.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x9, 0xE...0x1F, 0x7F...0x84, 0x86...0x9F: true
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x9...0xD, 0x85, 0xA0: true
    case 0..<0x1680: false
    default: !StandAlone.holds(scalar) && scalar.properties.isWhitespace
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to clean: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0..<0x80: clean.append(scalar)
    case 0xFF01...0xFF5E: clean.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x2018, 0x2019, 0x2BC, 0x2032: clean.append("'")
    case 0x201C...0x201E, 0xAB, 0xBB: clean.append("\"")
    case 0x2010...0x2015, 0x2212: clean.append("-")
    case 0x2026: clean += [".", ".", "."]
    case 0x3001, 0xFF64: clean.append(",")
    case 0x3002, 0xFF61: clean.append(".")
    // The Icelandic letter looks like the Vietnamese one, and some keyboards give it.
    case 0xD0: clean.append("\u{110}")
    // Greek signs that are, composed, others.
    case 0x37E: clean.append(";")
    case 0x387: clean.append("\u{B7}")
    case 0x374: clean.append("\u{2B9}")
    case 0x1FEF: clean.append("`")
    case 0x1FFD: clean.append("\u{B4}")
    default: clean.append(scalar)
    }
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
