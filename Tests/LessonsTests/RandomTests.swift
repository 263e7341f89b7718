import Foundation
import Recall
import TestKit
import Testing

@testable import Lessons

@Suite("Random bytes and random Markdown")
struct RandomTests {
  @Test(
    "Any bytes are read or refused, line by line, without a control character", arguments: 0..<60)
  func anyBytes(seed: Int) throws {
    var random = SplitMix(seed: seed)
    // From a few kinds of byte to all of them: text with rare damage, and data.
    let kinds: [ClosedRange<UInt8>] = [0x20...0x7E, 0x80...0xFF, 0x00...0x1F, 0x0A...0x0D]
    let bytes = (0..<2000).map { _ in
      let kind = kinds[min(kinds.count - 1, Int.random(in: 0...(seed % 8), using: &random) / 2)]
      return UInt8.random(in: kind, using: &random)
    }
    do {
      let text = try LessonText(decoding: bytes, path: "a.md")
      #expect(text.lines.count == DecodedLine.lines(of: bytes[...]).count)
      let scalars = text.lines.joined().unicodeScalars
      #expect(scalars.allSatisfy { $0.value == 9 || $0.properties.generalCategory != .control })
      _ = Extraction(of: text, path: "a.md")
    } catch {
      #expect(["not-utf8", "not-text"].contains(error.finding.code))
    }
  }

  @Test("Every table of random Markdown gives cards or a finding on its lines", arguments: 0..<80)
  func everyTable(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let pieces = [
      "| a | b |\n", "|---|---|\n", "|-|-|\n", "| heron | grey bird |\n",
      "| egret | white bird |\n",
      "| a | b | c |\n", "| |\n", "\n", "\n\n", "# Head\n", "> ", "- ", "    ", "```\n", "~~~\n",
      "<!-- ", "-->\n", "<table>\n", "text\n", "\\|", "`", "$", "**", "| [x](x.md) | ✓ |\n",
      "---\n",
      "=\n", "|:-:|\n", "| 1 | 2 |\n", "&#27;", "\u{9B}", "\u{202E}", "<br>", "![](a.png)",
      "| Total | 3 |\n",
    ]
    let markdown = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let text = try LessonText(decoding: Array(markdown.utf8), path: "a.md")
    let extraction = Extraction(of: text, path: "a.md")
    let lines = Set(
      extraction.cards.compactMap(\.line) + (extraction.findings + text.findings).map(\.line))
    for case .table(_, let range) in CMark.blocks(of: MathShield(text.lines).lines) {
      let isNamed = range.contains { lines.contains($0) }
      #expect(isNamed, "table on lines \(range) of\n\(markdown)")
    }
  }

  @Test("Clean text is read letter by letter", arguments: 0..<40)
  func cleanText(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let letters = Array("aăâbcdđeêghikôơưxyáàảãạếềửữựñçéßäöüšžłøабвгдежзиαβγδ鳥木水。ひ🐦 |-#.,:()[]*`\t")
    let lines = (0..<50).map { _ in
      String(
        (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        })
    }
    let text = try LessonText(
      decoding: Array((["first"] + lines + ["last"]).joined(separator: "\n").utf8), path: "a.md")
    #expect(text.lines == ["first"] + lines.map(\.precomposedStringWithCanonicalMapping) + ["last"])
    #expect(text.findings.isEmpty && text.damagedLines.isEmpty)
  }

  @Test("What a lesson gives does not depend on the lessons read before it", arguments: 0..<20)
  func order(seed: Int) throws {
    var tables = GeneratedTables(seed: seed)
    let lessons = (0..<6).map { _ in tables.lesson().markdown }
    func extractions(_ order: [Int]) throws -> [Int: Extraction] {
      var all: [Int: Extraction] = [:]
      for place in order { all[place] = try Sample(lessons[place]).extraction }
      return all
    }
    var random = SplitMix(seed: seed)
    let forwards = try extractions(Array(lessons.indices))
    let shuffled = try extractions(lessons.indices.shuffled(using: &random))
    for place in lessons.indices {
      #expect(forwards[place]?.cards == shuffled[place]?.cards)
      #expect(forwards[place]?.findings == shuffled[place]?.findings)
    }
  }
}
