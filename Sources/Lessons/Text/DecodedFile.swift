/// The bytes of a lesson as lines, before anything is put right.
struct DecodedFile: Hashable {
  /// What stands behind the byte order mark; UTF-16 is written out as UTF-8.
  let bytes: ArraySlice<UInt8>
  let lines: [DecodedLine]
  let isUTF16: Bool

  /// - Parameter path: The file as the learner named it; the refusal carries it.
  init(_ bytes: [UInt8], path: String) throws(NotText) {
    guard bytes.count <= LessonText.sizeLimit else {
      throw NotText(.tooLarge(bytes: bytes.count), path: path)
    }
    var areWellFormed = false
    switch FileForm(of: bytes) {
    case .utf8(let start, let isWellFormed):
      self.bytes = bytes[start...]
      areWellFormed = isWellFormed
      isUTF16 = false
    case .utf16(let bigEndian):
      self.bytes = WideText.utf8(fromUTF16: bytes, bigEndian: bigEndian)[...]
      isUTF16 = true
    case .foreign(let name):
      throw NotText(.notUTF8(name: name), path: path)
    case .binary:
      throw NotText(.binary, path: path)
    }
    lines = DecodedLine.lines(of: self.bytes, areWellFormed: areWellFormed)
  }
}
