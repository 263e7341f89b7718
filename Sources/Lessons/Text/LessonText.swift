package import Recall

/// What becomes of a lesson's bytes: lines of clean Unicode text, and what had to be done for it.
///
/// Line *n* of the file is `lines[n - 1]`, always: nothing here adds or removes a line. The end of
/// the last line opens no further one.
package struct LessonText: Hashable, Sendable {
  /// The lines without their ends, composed (NFC), free of control characters.
  ///
  /// The lines of the front matter are here as empty ones.
  package var lines: [String]
  /// 1-based lines on which something was lost; U+FFFD stands in its place. No card comes of them.
  package var damagedLines: Set<Int> = []
  /// The YAML at the start of the file, if there is any.
  package var frontMatter: FrontMatter?
  /// In the order of their lines.
  package var findings: [Finding] = []

  /// The most bytes a lesson may have: 16 MiB, some thousand times a long lesson.
  package static let sizeLimit = 16 << 20

  /// Decodes, repairs and cleans the bytes of a file.
  ///
  /// - Parameter path: The file as the learner named it; findings carry it.
  package init(decoding bytes: [UInt8], path: String) throws(NotText) {
    let remarks = DecodingRemarks(path: path)
    let file = try DecodedFile(bytes, path: path)
    if file.isUTF16 { findings.append(remarks.readAsUTF16) }
    let decoded = file.lines
    lines = decoded.map(\.text)

    if let repair = Repair.repaired(lines) {
      lines = repair.lines
      damagedLines = repair.damagedLines
      findings.append(remarks.repaired(repair))
      findings += damagedLines.sorted().filter { lines[$0 - 1].contains("|") }
        .map { remarks.notRestored(in: lines[$0 - 1], line: $0) }
    } else if let garbled = GarbledText.marked(lines) {
      lines = garbled.lines
      damagedLines = Set(garbled.places.map { $0 + 1 })
      findings.append(remarks.garbled(firstLine: (garbled.places.first ?? 0) + 1))
    } else if let lost = QuestionMarks.marked(lines) {
      lines = lost.lines
      damagedLines = Set(lost.places.map { $0 + 1 })
      findings.append(remarks.savedAsQuestionMarks(firstLine: (lost.places.first ?? 0) + 1))
    }
    for index in lines.indices {
      // A line of nothing but letters and signs is clean.
      if decoded[index].badStretches == 0, lines[index].standsAlone { continue }
      let line = VisibleLine(lines[index])
      lines[index] = line.text.composed
      if decoded[index].badStretches > 0 {
        findings.append(remarks.badBytes(in: decoded[index], line: index + 1))
        damagedLines.insert(index + 1)
      }
      if line.replaced > 0 {
        findings.append(remarks.controlCharacters(in: line, line: index + 1))
        damagedLines.insert(index + 1)
      }
      if !damagedLines.contains(index + 1), let column = lines[index].columnOfLostLetter {
        findings.append(remarks.lostBefore(line: index + 1, column: column))
        damagedLines.insert(index + 1)
      }
    }
    if let found = FrontMatter(of: lines) {
      frontMatter = found
      for index in 0..<found.lineCount { lines[index] = "" }
    }
    findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
