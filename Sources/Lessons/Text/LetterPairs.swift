/// A quick look that lets most texts pass: is there any letter pair that damage leaves behind?
enum LetterPairs {
  /// True where two letters stand side by side, the first a possible lead byte, the second a
  /// possible follower, and where a mark stands apart from its letter. In any other text there is
  /// no damage that could be put right.
  static func mayBeDamaged(_ lines: [String]) -> Bool {
    lines.contains { line in
      guard !line.utf8Span.isKnownASCII else { return false }
      var follows = false
      return line.holdsScalar { scalar in
        guard scalar.value >= 0x80 else {
          follows = false
          return false
        }
        let role = scalar.value < roles.count ? roles[Int(scalar.value)] : 0
        defer { follows = role & lead != 0 }
        return role & mark != 0 || follows && role & follower != 0
      }
    }
  }

  private static let lead: UInt8 = 1
  private static let follower: UInt8 = 2
  private static let mark: UInt8 = 4

  /// What each scalar can be in any of the known misreadings.
  private static let roles: [UInt8] = {
    var roles = [UInt8](repeating: 0, count: 0x2123)
    for value in roles.indices {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      if (0x300...0x36F).contains(value) { roles[value] |= mark }
      for misreading in Misreading.known {
        let byte = misreading.byte(of: scalar)
        if LeadByte.followers(of: byte) > 0 { roles[value] |= lead }
        if byte != 0, LeadByte.isFollower(byte) { roles[value] |= follower }
      }
    }
    return roles
  }()
}
