/// A text put right whose UTF-8 bytes had been read in another encoding and saved again.
package struct Repair: Hashable, Sendable {
  /// As many as before.
  package var lines: [String]
  /// The encoding in which the bytes were read, such as `Windows-1254`.
  package var encoding: String
  /// Letters of which every byte was there, or whose lost bytes leave one choice.
  package var exact = 0
  /// Letters chosen among several by the word around them.
  package var guessed = 0
  /// Letters that could not be restored.
  package var lost = 0
  /// 1-based lines with letters that could not be restored and for which U+FFFD stands.
  /// An emoji beside words is an ornament: lost, it is left out and costs nothing.
  package var damagedLines: Set<Int> = []
  /// 1-based; the first line that was changed.
  package var firstLine = 1

  /// The same for a text in one piece; its line ends stay as they are.
  package var text: String { lines.joined(separator: "\n") }

  /// Puts a text right, or returns nil for one that is clean.
  package static func repaired(_ text: String) -> Repair? {
    guard !LetterPairs.suspects(in: [text]).isEmpty else { return nil }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return repaired(lines.map { String($0) })
  }

  /// Puts the lines of a text right, or returns nil where they are clean.
  package static func repaired(_ lines: [String]) -> Repair? {
    guard !LetterPairs.suspects(in: lines).isEmpty else { return nil }
    if let repair = deeply(lines) { return repair }
    // The letters of the damage may have been taken apart (NFD) when it was saved.
    let whole = lines.map(\.composed)
    guard !zip(whole, lines).allSatisfy({ $0.utf8.elementsEqual($1.utf8) }),
      var repair = deeply(whole)
    else { return nil }
    for index in lines.indices where repair.lines[index].utf8.elementsEqual(whole[index].utf8) {
      repair.lines[index] = lines[index]
    }
    return repair
  }

  private static func deeply(_ lines: [String]) -> Repair? {
    guard var repair = once(lines) else { return nil }
    // A text may have been misread twice; the same letters are put right each time.
    for _ in 1..<deepest {
      guard let deeper = once(repair.lines) else { break }
      repair.lines = deeper.lines
      repair.exact = max(repair.exact, deeper.exact)
      repair.guessed = max(repair.guessed, deeper.guessed)
      repair.lost = max(repair.lost, deeper.lost)
      repair.damagedLines.formUnion(deeper.damagedLines)
    }
    return repair
  }

  /// How often a text is put right at most.
  private static let deepest = 3

  private static func once(_ lines: [String]) -> Repair? {
    var suspects = LetterPairs.suspects(in: lines)
    var diagnoses = suspects.misreadings.map { Diagnosis(of: lines, readAs: $0) }
    if suspects == .known, let strongest = diagnoses.strongest, strongest.strength > 0,
      strongest.evidence.odd > 0
    {
      // What comes out are no words: another encoding may give some.
      suspects = .rare
      diagnoses += suspects.misreadings.map { Diagnosis(of: lines, readAs: $0) }
    }
    guard var diagnosis = diagnoses.strongest else { return nil }
    diagnosis.judge(lines)
    guard diagnosis.verdict != .clean else { return nil }
    // Where two encodings explain the text equally well, a byte may be lost in either.
    let equals = diagnoses.filter {
      $0.evidence == diagnosis.evidence && $0.misreading.isRare == diagnosis.misreading.isRare
    }
    var lostBytes = Set(equals.flatMap(\.misreading.lostBytes))
    if diagnosis.hasLostBlanks(in: lines) { lostBytes.insert(LostBlank.byte) }
    let language = Language(of: diagnosis.letterCounts(in: lines))

    var repair = Repair(lines: lines, encoding: diagnosis.misreading.name)
    var restorer = LineRestorer(language: language, lostBytes: lostBytes.sorted())
    for line in diagnosis.lines where diagnosis.covers(line) {
      let pieces = Piece.pieces(of: lines[line.index], readAs: diagnosis.misreading)
      guard !language.isClean(pieces) else { continue }
      let restored = restorer.restored(pieces)
      guard restored.hasChanged else { continue }
      if repair.exact + repair.guessed + repair.lost == 0 { repair.firstLine = line.index + 1 }
      repair.lines[line.index] = restored.text
      repair.exact += restored.exact
      repair.guessed += restored.guessed
      repair.lost += restored.lost
      if restored.isDamaged { repair.damagedLines.insert(line.index + 1) }
    }
    return repair
  }
}

extension [Diagnosis] {
  /// The first of those that explain the text best.
  fileprivate var strongest: Diagnosis? {
    let most = map(\.strength).max()
    return first { $0.strength == most }
  }
}
