/// Keeps formulas from the Markdown parser, which would read `_` and `\` in them as marks.
///
/// Each formula of a line, `$…$`, `$$…$$` or `\(…\)`, becomes one private-use character, which ``restored(_:)`` turns back.
/// Lines keep their numbers. A formula with a bare bar stays where it is: in a table the bar ends
/// the cell.
struct MathShield: Sendable {
  var lines: [String]
  private var formulas: [String] = []
  /// Supplementary Private Use Area-A, where no text has characters of its own.
  private static let first: UInt32 = 0xF0000
  private static let capacity = 0xFFFD
  /// The first byte of U+C0000 to U+FFFFF.
  private static let leadByte: UInt8 = 0xF3

  init(_ lines: [String]) {
    self.lines = lines
    let places = lines.indices.filter { MathShield.mayHoldFormula(lines[$0]) }
    guard !places.contains(where: { MathShield.holdsFormula(lines[$0]) }) else { return }
    for index in places { self.lines[index] = shielded(lines[index]) }
  }

  /// True of a line with a dollar, with an escaped bracket, or with what may be a mark of ours.
  private static func mayHoldFormula(_ line: String) -> Bool {
    var previous: UInt8 = 0
    return line.holdsByte { byte in
      switch byte {
      case UInt8(ascii: "$"), leadByte: return true
      case UInt8(ascii: "(") where previous == UInt8(ascii: "\\"): return true
      default:
        previous = byte
        return false
      }
    }
  }

  /// True of a shielded formula and of an opening bracket: what a symbol at the head of a paragraph
  /// begins with.
  static func opensTerm(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || isFormula(scalar)
  }

  private static func holdsFormula(_ text: String) -> Bool {
    text.holdsByte { $0 == leadByte } && text.holdsScalar(where: isFormula)
  }

  /// True of the character that stands for a formula.
  static func isFormula(_ scalar: Unicode.Scalar) -> Bool {
    (first...(first + UInt32(capacity))).contains(scalar.value)
  }

  /// The text with its formulas put back as they were written.
  func restored(_ text: String) -> String {
    guard !formulas.isEmpty, MathShield.holdsFormula(text) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let index = Int(scalar.value) - Int(MathShield.first)
      if formulas.indices.contains(index) {
        out.append(contentsOf: formulas[index].unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  private mutating func shielded(_ line: String) -> String {
    let characters = Array(line)
    var out = ""
    var index = 0
    var isCode = false
    while index < characters.count {
      if characters[index] == "`" { isCode.toggle() }
      guard !isCode, formulas.count < MathShield.capacity,
        let end = MathShield.end(ofFormulaAt: index, in: characters),
        let mark = Unicode.Scalar(MathShield.first + UInt32(formulas.count))
      else {
        out.append(characters[index])
        index += 1
        continue
      }
      formulas.append(String(characters[index..<end]))
      out.unicodeScalars.append(mark)
      index = end
    }
    return out
  }

  /// The index behind a formula `$…$` or `$$…$$` that starts here.
  ///
  /// As Pandoc reads it: no space inside next to a single dollar, no digit behind it, so that
  /// prices stay prices.
  private static func end(ofFormulaAt start: Int, in text: [Character]) -> Int? {
    guard start == 0 || text[start - 1] != "\\" else { return nil }
    if text[start] == "\\" { return endOfBracketed(from: start, in: text) }
    guard text[start] == "$" else { return nil }
    let width = start + 1 < text.count && text[start + 1] == "$" ? 2 : 1
    let first = start + width
    guard first < text.count, width == 2 || !text[first].isWhitespace else { return nil }
    var index = first
    while index < text.count {
      switch text[index] {
      case "\\":
        index += 1
        if index < text.count, text[index] == "|" { return nil }
      case "|", "`": return nil
      case "$" where index > first:
        let end = index + width
        guard width == 1 else {
          return end <= text.count && text[end - 1] == "$" ? end : nil
        }
        let isClosed = !text[index - 1].isWhitespace && !(end < text.count && text[end].isNumber)
        return isClosed ? end : nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The index behind a formula `\(…\)` that starts here.
  ///
  /// Escaped brackets around ordinary words are no formula.
  private static func endOfBracketed(from start: Int, in text: [Character]) -> Int? {
    guard start + 1 < text.count, text[start + 1] == "(" else { return nil }
    var index = start + 2
    while index + 1 < text.count {
      if text[index] == "|" || text[index] == "`" { return nil }
      if text[index] == "\\", text[index + 1] == ")" {
        let inside = text[(start + 2)..<index]
        let isFormula = inside.count <= 2 || inside.contains { "\\_^={}".contains($0) }
        return isFormula && !inside.isEmpty ? index + 2 : nil
      }
      index += 1
    }
    return nil
  }
}
