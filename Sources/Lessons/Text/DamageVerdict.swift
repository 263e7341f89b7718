/// How far a text is damaged, judged over all of its lines.
enum DamageVerdict: Hashable {
  case clean
  /// Damaged from end to end; single letters may have been written in afterwards.
  case whole
  /// Damaged in some lines only, such as pasted ones.
  case parts

  /// - Parameter lines: The evidence of each line that may hold damage.
  init(_ lines: [DamageEvidence]) {
    let all = lines.reduce(DamageEvidence(), +)
    let oneSided = lines.filter(\.isOneSided).reduce(DamageEvidence(), +).damaged
    if all.damaged >= Self.fewestInWhole, all.isOneSided {
      self = .whole
    } else if oneSided >= Self.fewestInParts, oneSided * 7 >= all.damaged + all.clean {
      self = .parts
    } else {
      self = .clean
    }
  }

  /// Two damaged letters, and nothing against them, already make a short text unreadable.
  private static let fewestInWhole = 2
  /// Beside clean lines more is asked, at least a seventh of the text too: a text about damage
  /// quotes some damaged words.
  private static let fewestInParts = 10

  /// True where a line with this evidence is to be put right.
  func covers(_ line: DamageEvidence, isCode: Bool) -> Bool {
    switch self {
    case .clean: false
    case .whole: line.clean <= line.whole
    case .parts: !isCode && line.damaged > 0 && line.isOneSided
    }
  }
}
