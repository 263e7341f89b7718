import Console
import Foundation
import Languages
import Recall
import Testing

@testable import Reports

@Suite("The charts, as they were looked at and found good")
struct GoldenChartTests {
  /// A width, a language and a set of signs: one file.
  struct Sheet: Sendable, CustomTestStringConvertible {
    let width: Int
    let language: Language
    let isASCII: Bool

    var testDescription: String { "\(width)-\(language.code)\(isASCII ? "-ascii" : "")" }

    var file: URL { GoldenChartTests.folder.appending(path: testDescription + ".txt") }

    var text: String {
      let glyphs: Glyphs = isASCII ? .ascii : .unicode
      return ChartPicture.legend + "\n"
        + SampleCharts.all.map { sample in
          let lines = sample.chart.lines(width: width, glyphs: glyphs, in: language)
          return "\n== \(sample.name)\n\(ChartPicture.text(lines))\n"
        }.joined()
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Charts")

  static let sheets = [40, 80, 120].flatMap { width in
    Language.all.map { Sheet(width: width, language: $0, isASCII: false) }
      + [Sheet(width: width, language: .english, isASCII: true)]
  }

  @Test("are still the same", arguments: sheets)
  func same(sheet: Sheet) throws {
    try Self.compare(sheet.text, with: sheet.file)
  }

  /// With ONTAP_SCREENS=write the files are written anew; look at what changed before it is kept.
  static func compare(_ text: String, with file: URL) throws {
    if ProcessInfo.processInfo.environment["ONTAP_SCREENS"] == "write" {
      try Data(text.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let difference = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      kept.split(separator: "\n", omittingEmptySubsequences: false)
    ).first { $0.0 != $0.1 }
    #expect(text == kept, "\(difference.map { "\($0.0)\n\($0.1)" } ?? "a line more or less")")
  }
}
