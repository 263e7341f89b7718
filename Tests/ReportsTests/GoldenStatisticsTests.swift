import Console
import Foundation
import Languages
import Recall
import Testing

@testable import Reports

@Suite("The statistics, as they were looked at and found good")
struct GoldenStatisticsTests {
  struct Sheet: Sendable, CustomTestStringConvertible {
    let width: Int
    let language: Language

    var testDescription: String { "statistics-\(width)-\(language.code)" }

    var file: URL { GoldenChartTests.folder.appending(path: testDescription + ".txt") }

    func text() throws -> String {
      let source = SampleStatistics.source()
      let overview = try Overview(source).lines(width: width, glyphs: .unicode, in: language)
      return try "\(ChartPicture.legend)\n\n== overview\n\(ChartPicture.text(overview))\n"
        + FigureName.allCases.map { name in
          let section = try source.figure(name).section
          let lines = section.charts.flatMap {
            $0.lines(width: width, glyphs: .unicode, in: language) + [.empty]
          }
          return "\n== \(section.title.text(in: language))\n\(ChartPicture.text(lines))\n"
        }.joined()
    }
  }

  static let sheets = [40, 80, 120].flatMap { width in
    Language.all.map { Sheet(width: width, language: $0) }
  }

  @Test("are still the same", arguments: sheets)
  func same(sheet: Sheet) throws {
    try GoldenChartTests.compare(sheet.text(), with: sheet.file)
  }

  @Test(
    "fit any window, however much or little there is to tell", arguments: [40, 52, 76, 80, 200])
  func width(columns: Int) throws {
    for days in [0, 1, 3, 40, 300] {
      let source = SampleStatistics.source(days: days, new: nil)
      for language in Language.all {
        var lines = try Overview(source).lines(width: columns, glyphs: .ascii, in: language)
        for name in FigureName.allCases {
          lines += try source.figure(name).charts.flatMap {
            $0.lines(width: columns, glyphs: .unicode, in: language)
          }
        }
        #expect(lines.allSatisfy { $0.columns <= columns }, "\(days) days")
      }
    }
  }

  @Test("The screen of all counts the days that are named, and says which where they are past")
  func period() throws {
    let today = SampleStatistics.today
    func lines(_ period: ClosedRange<StudyDay>?) throws -> [String] {
      try Overview(SampleStatistics.source(in: period))
        .lines(width: 60, glyphs: .unicode, in: .english).map(\.text)
    }
    let usual = try lines(nil)
    #expect(usual.contains { $0.hasPrefix("30 days  ") })
    #expect(try lines(Selection.last(30, until: today)).prefix(8) == usual.prefix(8))
    let longer = try lines(Selection.last(90, until: today))
    #expect(longer.contains { $0.hasPrefix("90 days  ") })
    #expect(longer.first != usual.first)
    let past = try lines((today + -100)...(today + -41))
    #expect(past.first == "Retention and reviews from \(today + -100) to \(today + -41)")
    #expect(past.contains { $0.hasPrefix("60 days  ") })
    #expect(try lines(today...today).contains { $0.hasPrefix("1 day  ") })
  }

  @Test("The screen of all fits a window of 80 by 24, with the shell's line")
  func screen() throws {
    for language in Language.all {
      let lines = try Overview(SampleStatistics.source())
        .lines(width: 80, glyphs: .unicode, in: language)
      #expect(lines.count <= 23)
    }
  }
}
