import FuzzKit
import Recall

@testable import Lessons

/// What holds of a lesson's bytes and of the text that they are.
enum ReadingLaws {
  private static let path = "lesson.md"

  static func check(_ bytes: [UInt8]) {
    let text: LessonText
    do {
      text = try LessonText(decoding: bytes, path: path)
    } catch {
      check(error.finding, of: 1)
      return
    }
    check(text)
    checkCleanText(bytes, text)
    checkRepair(bytes, text)
    CardLaws.check(text, path: path)
  }

  private static func check(_ text: LessonText) {
    for line in text.lines {
      law("no control character in a line", !line.holdsControls, line.debugDescription)
      law("a line is composed", Array(line.utf8) == Array(line.composed.utf8))
    }
    for finding in text.findings { check(finding, of: text.lines.count) }
    law("damage is on a line", text.damagedLines.allSatisfy { (1...text.lines.count) ~= $0 })
  }

  /// Holds of findings about cards, too.
  static func check(_ finding: Finding, of lineCount: Int) {
    law("no control character in a finding", !finding.description.holdsControls, "\(finding)")
    law("a finding is on a line", (1...max(1, lineCount)) ~= finding.line, "\(finding)")
  }

  /// What `repair` prints gives the same cards as the file itself, and needs no repair.
  private static func checkRepair(_ bytes: [UInt8], _ text: LessonText) {
    guard let file = try? RepairedFile(of: bytes, path: path) else {
      law("what can be read can be repaired", false)
      return
    }
    let isWide = text.findings.contains { $0.code == "not-utf8" }
    guard file.repair != nil || isWide else {
      law("a clean file is not changed", file.bytes == bytes)
      return
    }
    let again = DecodedLine.lines(of: file.bytes[...])
    // Of a last line without an end nothing is left where a damaged blank was all that it held.
    let lastLine = try? DecodedFile(bytes, path: path).lines.last
    let isOpen = lastLine.map { $0.place.upperBound == $0.end } ?? false
    let rightLine = file.repair?.lines.last ?? lastLine?.text
    let isGone = isOpen && rightLine?.isEmpty == true
    law("repair keeps the lines", again.count == text.lines.count - (isGone ? 1 : 0))
  }

  /// A text in which nothing was lost, hidden or misread comes through letter by letter.
  private static func checkCleanText(_ bytes: [UInt8], _ text: LessonText) {
    guard let written = String(validating: bytes, as: UTF8.self),
      written.composed.utf8.elementsEqual(bytes),
      !bytes.contains(0x0D), text.frontMatter == nil, text.findings.isEmpty
    else { return }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let hasHidden = written.unicodeScalars.contains {
      $0.properties.isDefaultIgnorableCodePoint || (0x2028...0x202E) ~= $0.value
        || (0x2060...0x206F) ~= $0.value
    }
    guard !hasHidden else { return }
    let end = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    law("clean text is not changed", end.elementsEqual(text.lines) { $0.elementsEqual($1.utf8) })
  }
}
