extension Language {
  /// True of a line of a damaged text that was written in afterwards: no letter of it is damaged
  /// for certain, and one is there that damage in this language does not leave.
  func isClean(_ pieces: [Piece]) -> Bool {
    var isWritten = false
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .kept(let scalar): isWritten = isWritten || !scalar.isASCII && letters.contains(scalar)
      case .whole: return false
      case .lost(let remains):
        guard remains.source.count == 1, let first = remains.bytes.first else { return false }
        // No word has a capital behind a small letter.
        let isBehindSmall = index > 0 && pieces[index - 1].scalar?.properties.isLowercase ?? false
        if isBehindSmall, remains.source[0].properties.isUppercase { return false }
        isWritten =
          isWritten
          || letters.contains(remains.source[0]) && !leads.contains(first)
            && first != LeadByte.ofBlanks && pieces.hasLetter(beside: index)
      }
    }
    return isWritten
  }
}
