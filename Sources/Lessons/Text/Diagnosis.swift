/// What one misreading says about a text: which lines may hold its damage, and how sure that is.
struct Diagnosis {
  struct Line {
    /// 0-based.
    var index: Int
    var evidence: DamageEvidence
    /// Inside a fenced code block.
    var isCode: Bool
  }

  var misreading: Misreading
  /// The lines with letters beyond ASCII.
  var lines: [Line] = []
  /// Of the lines outside code.
  var evidence = DamageEvidence()
  /// Clean until it is judged.
  private(set) var verdict = DamageVerdict.clean

  init(of text: [String], readAs misreading: Misreading) {
    self.misreading = misreading
    var fence = CodeFence()
    for (index, line) in text.enumerated() {
      let isCode = fence.isInside(after: line)
      guard line.utf8.count <= Self.longestLine, !line.utf8.allSatisfy({ $0 < 0x80 }) else {
        continue
      }
      let pieces = Piece.pieces(of: line, readAs: misreading)
      let found = DamageEvidence(of: pieces, isRare: misreading.isRare)
      if !isCode { evidence = evidence + found }
      lines.append(Line(index: index, evidence: found, isCode: isCode))
    }
  }

  /// How well this misreading explains the text: what speaks for damage less what speaks against,
  /// over the lines in which it prevails.
  var strength: Int { lines.reduce(0) { $0 + max(0, $1.evidence.balance) } }

  /// Decides how far the text is damaged.
  mutating func judge(_ text: [String]) {
    verdict = DamageVerdict(
      prose: lines.filter { !$0.isCode }.map(\.evidence),
      code: lines.filter(\.isCode).map(\.evidence),
      length: text.reduce(0) { $0 + $1.utf8.count },
      isRare: misreading.isRare, isAboutEncodings: { EncodingTopic.isNamed(in: text) })
  }

  /// In bytes, 1 MiB: a longer line is data and stays as it is.
  private static let longestLine = 1 << 20

  func covers(_ line: Line) -> Bool {
    verdict.covers(line.evidence, isCode: line.isCode)
  }

  /// True where no no-break space is left, which shows for the last byte of à, in a long text or in
  /// one that has two blanks where à may have stood.
  func hasLostBlanks(in text: [String]) -> Bool {
    guard misreading.byte(of: "\u{A0}") == LostBlank.byte else { return false }
    let covered = lines.filter(covers)
    guard !covered.contains(where: { text[$0.index].unicodeScalars.contains("\u{A0}") }) else {
      return false
    }
    return covered.reduce(0) { $0 + $1.evidence.whole } >= Self.longText
      || covered.contains { text[$0.index].contains("Ã  ") }
  }

  /// In letters beyond ASCII; one in twenty of Vietnamese and French is an à.
  private static let longText = 100

  /// Letters by Unicode's word that no alphabet holds: the ordinal signs and the micro sign.
  private static let belongsToNone: Set<Unicode.Scalar> = ["º", "ª", "µ"]

  /// How often each letter beyond ASCII occurs among those that can be read for certain.
  func letterCounts(in text: [String]) -> [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    for line in lines where covers(line) {
      for case .whole(let scalar, _) in Piece.pieces(of: text[line.index], readAs: misreading)
      where scalar.isLetter && !Self.belongsToNone.contains(scalar) {
        counts[scalar, default: 0] += 1
      }
    }
    return counts
  }
}
