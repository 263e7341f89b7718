/// A lesson's file with its damaged letters put right and every other byte as it was.
package struct RepairedFile: Hashable, Sendable {
  /// Clean lines, all line ends and the byte order mark are those of the file; what was UTF-16 is
  /// UTF-8 here.
  package var bytes: [UInt8]
  /// What was put right; nil for a file that is clean or beyond repair.
  package var repair: Repair?
  /// True of a damaged file of whose bytes too many are lost to put anything right.
  package var isBeyondRepair: Bool

  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")

  /// - Parameter path: The file as the learner named it; the refusal carries it.
  package init(of bytes: [UInt8], path: String) throws(NotText) {
    let file = try DecodedFile(bytes, path: path)
    let lines = file.lines.map(\.text)
    repair = Repair.repaired(lines)
    isBeyondRepair =
      repair == nil && (GarbledText.marked(lines) != nil || QuestionMarks.marked(lines) != nil)
    let right = repair?.lines ?? lines
    self.bytes = file.isUTF16 ? [] : Array(bytes[..<file.bytes.startIndex])
    for (line, text) in zip(file.lines, right) {
      let isOther = file.isUTF16 || !line.text.utf8.elementsEqual(text.utf8)
      let end = file.bytes[line.place.upperBound..<line.end]
      self.bytes += isOther ? Array(text.utf8)[...] : file.bytes[line.place]
      // With nothing between them two ends of lines would be one.
      if !line.place.isEmpty, self.bytes.last == Self.carriageReturn, end.first == Self.lineFeed {
        self.bytes.append(UInt8(ascii: " "))
      }
      self.bytes += end
    }
  }
}
