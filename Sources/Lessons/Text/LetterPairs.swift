/// A quick look that lets most texts pass: is there any letter pair that damage leaves behind?
enum LetterPairs {
  /// Which encodings can have left a pair of a text.
  struct Suspects: OptionSet {
    let rawValue: UInt8

    /// Those that mostly do damage.
    static let known = Suspects(rawValue: 1)
    /// Those that seldom do.
    static let rare = Suspects(rawValue: 2)

    var misreadings: [Misreading] {
      (contains(.known) ? Misreading.known : []) + (contains(.rare) ? Misreading.rare : [])
    }
  }

  /// The encodings for which two letters stand side by side, the first a possible lead byte, the
  /// second a possible follower, or a mark apart from its letter. In a text without any there is
  /// no damage that could be put right.
  static func suspects(in lines: [String]) -> Suspects {
    var found: Suspects = []
    var rarePairs = 0
    for line in lines where !line.utf8Span.isKnownASCII {
      var before: UInt8 = 0
      line.scan { scalar, _ in
        guard scalar.value >= 0x80 else {
          before = 0
          return false
        }
        let role = scalar.value < roles.count ? roles[Int(scalar.value)] : 0
        // Each bit of a follower is the one above that of its lead.
        let met = (before << 1 | mark) & role
        before = role & leads
        guard met != 0 else { return false }
        if met & (mark | follower) != 0 { found.insert(.known) }
        if met & (signFollower | otherFollower) != 0 {
          rarePairs += 1
          if rarePairs == fewestRare { found.insert(.rare) }
        }
        return found == [.known, .rare]
      }
      if found == [.known, .rare] { break }
    }
    return found
  }

  /// One pair of a rare encoding stands in many a clean text: `λ²`.
  private static let fewestRare = 2

  private static let (lead, follower): (UInt8, UInt8) = (1, 2)
  /// A letter that begins, and a sign that seldom stands behind one.
  private static let (letterLead, signFollower): (UInt8, UInt8) = (4, 8)
  /// A line or a sign of mathematics that begins, and what is neither.
  private static let (signLead, otherFollower): (UInt8, UInt8) = (16, 32)
  private static let mark: UInt8 = 64
  private static let leads = lead | letterLead | signLead

  /// What each scalar can be in any of the misreadings.
  private static let roles: [UInt8] = {
    var roles = [UInt8](repeating: 0, count: 0x2600)
    for value in 0x300...0x36F { roles[value] = mark }
    for misreading in Misreading.known {
      for (byte, scalar) in misreading.spelling where scalar.value < roles.count {
        if LeadByte.followers(of: byte) > 0 { roles[Int(scalar.value)] |= lead }
        if LeadByte.isFollower(byte) { roles[Int(scalar.value)] |= follower }
      }
    }
    for misreading in Misreading.rare {
      for (byte, scalar) in misreading.spelling where scalar.value < roles.count {
        let isSign = !scalar.isLetter || (0x2B0...0x2FF).contains(scalar.value)
        if LeadByte.followers(of: byte) > 0 {
          roles[Int(scalar.value)] |= scalar.isLetter ? letterLead : scalar.isFigure ? signLead : 0
        }
        if LeadByte.isFollower(byte) {
          if isSign, !scalar.isTypographic, !scalar.isFigure {
            roles[Int(scalar.value)] |= signFollower
          }
          if !scalar.isTypographic, !scalar.isFigure { roles[Int(scalar.value)] |= otherFollower }
        }
      }
    }
    return roles
  }()
}

extension Unicode.Scalar {
  /// True for signs of mathematics and the lines of boxes, which stand beside each other.
  fileprivate var isFigure: Bool {
    switch value {
    case 0x2200...0x22FF, 0x2500...0x259F: true
    default: properties.generalCategory == .mathSymbol
    }
  }
}
