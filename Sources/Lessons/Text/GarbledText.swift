/// A text of letters beyond Latin whose UTF-8 was read as ISO 8859-1 and of whose bytes a third or
/// more are gone: nothing can be restored, and it must not be taken for words.
///
/// What is left are Latin letters with signs behind them that follow no letter in any language:
/// `å½¹å²`.
enum GarbledText {
  /// The lines with U+FFFD in place of what is no text, and the 0-based places of such lines;
  /// nothing where the text is none of that kind.
  static func marked(_ lines: [String]) -> (lines: [String], places: [Int])? {
    guard hasCause(in: lines) else { return nil }
    var census = Census()
    for line in lines where !line.utf8Span.isKnownASCII { census.count(line) }
    guard census.pairs >= fewest, census.pairs * 20 >= census.letters else { return nil }
    var marked = lines
    var places: [Int] = []
    for (place, line) in lines.enumerated() where !line.utf8Span.isKnownASCII {
      let text = withMarks(line)
      guard text != line else { continue }
      marked[place] = text
      places.append(place)
    }
    return (marked, places)
  }

  /// A quick look at the bytes: a sign of ISO 8859-1 (C2 xx) behind another letter beyond ASCII, or
  /// `â` (C3 A2) behind a digit, more than a few times.
  private static func hasCause(in lines: [String]) -> Bool {
    var count = 0
    for line in lines where !line.utf8Span.isKnownASCII {
      let bytes = line.utf8.span
      for index in bytes.indices.dropFirst() {
        let (before, byte) = (bytes[index - 1], bytes[index])
        if byte == 0xC2 ? before >= 0x80 : byte == 0xC3 && (0x30...0x39).contains(before) {
          count += 1
          if count == fewest { return true }
        }
      }
    }
    return false
  }

  /// A page that quotes damage holds some such pairs.
  private static let fewest = 5

  private struct Census {
    /// Letters with such a sign behind them.
    var pairs = 0
    /// All letters of ISO 8859-1 beyond ASCII.
    var letters = 0

    mutating func count(_ line: String) {
      var before: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
      line.scan { scalar, _ in
        if GarbledText.isNoText(before, scalar) { pairs += 1 }
        if GarbledText.isLetter(scalar) { letters += 1 }
        before = (before.1, scalar)
        return false
      }
    }
  }

  /// With one mark for each run of such letters and signs that no letter of ASCII stands beside.
  private static func withMarks(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var text = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let end = scalars[index...].firstIndex { !isOfRun($0) } ?? scalars.count
      let run = scalars[index..<end]
      let isInWord =
        index > 0 && scalars[index - 1].isLetter || end < scalars.count && scalars[end].isLetter
      if run.contains(where: isLetter), !isInWord || run.contains(where: followsNone) {
        text.append("\u{FFFD}")
      } else {
        text.append(contentsOf: run)
      }
      if end < scalars.count { text.append(scalars[end]) }
      index = end + 1
    }
    return String(text)
  }

  /// True of a letter with a sign behind it that follows none, and of a letter between digits.
  private static func isNoText(
    _ before: (Unicode.Scalar, Unicode.Scalar), _ scalar: Unicode.Scalar
  ) -> Bool {
    guard isLetter(before.1) else { return false }
    return followsNone(scalar)
      || ("0"..."9").contains(before.0) && before.1 == "â" && ("0"..."9").contains(scalar)
  }

  private static func isOfRun(_ scalar: Unicode.Scalar) -> Bool {
    (0xA1...0xFF).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0xC2...0xF4).contains(scalar.value) && scalar != "×"
  }

  /// True of the signs of ISO 8859-1, those that may stand behind a word aside: marks of quotation,
  /// of ordinals, of footnotes, of units and of trade.
  private static func followsNone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "¡"..."¦", "¨", "¬", "¯", "´"..."¶", "¸", "¼"..."¿": true
    default: false
    }
  }
}
