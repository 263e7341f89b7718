/// How far a text is damaged, judged over all of its lines.
enum DamageVerdict: Hashable {
  case clean
  /// Damaged from end to end; single letters may have been written in afterwards.
  case whole
  /// Damaged in some lines only, such as pasted ones.
  case parts(inCode: Bool)

  /// - Parameters:
  ///   - prose: The evidence of each line that may hold damage.
  ///   - code: The same of the lines in fenced code.
  ///   - length: Of the text, in bytes.
  ///   - isRare: Whether the encoding seldom does damage.
  ///   - isAboutEncodings: Asked only where there is damage to explain.
  init(
    prose: [DamageEvidence], code: [DamageEvidence], length: Int, isRare: Bool,
    isAboutEncodings: () -> Bool
  ) {
    let all = prose.reduce(DamageEvidence(), +)
    let oneSided = prose.filter(\.isOneSided).reduce(DamageEvidence(), +).damaged
    let inCode = code.filter(\.isOneSided).reduce(DamageEvidence(), +).damaged
    let fewest = isRare ? Self.fewestOfRare : 1
    let isWhole = all.damaged >= max(fewest, Self.fewestInWhole) && all.isOneSided
    let isInCode = inCode >= max(fewest, Self.fewestInCode)
    guard isWhole || oneSided >= max(fewest, Self.fewestInParts) || isInCode else {
      self = .clean
      return
    }
    if isAboutEncodings() {
      if isWhole {
        self =
          all.damaged >= Self.fewestInTopic && all.damaged * 100 >= length ? .whole : .clean
      } else {
        let isMuch = oneSided >= Self.fewestInTopic && oneSided * 7 >= all.damaged + all.clean
        self = isMuch ? .parts(inCode: false) : .clean
      }
    } else {
      self = isWhole ? .whole : .parts(inCode: isInCode)
    }
  }

  /// Two damaged letters, and nothing against them, already make a short text unreadable.
  private static let fewestInWhole = 2
  /// Beside clean lines more is asked: a word may be quoted.
  private static let fewestInParts = 4
  /// A program may hold damaged words to test itself.
  private static let fewestInCode = 6
  /// In an encoding that seldom does damage.
  private static let fewestOfRare = 5
  /// A text about encodings quotes a good many; damage is a hundredth and more of a text, or a
  /// seventh of its letters beyond ASCII.
  private static let fewestInTopic = 20

  /// True where a line with this evidence is to be put right.
  func covers(_ line: DamageEvidence, isCode: Bool) -> Bool {
    switch self {
    case .clean: false
    case .whole: line.clean <= line.whole
    case .parts(let inCode): (inCode || !isCode) && line.damaged > 0 && line.isOneSided
    }
  }
}
