import Recall
import Testing

@testable import Reports

@Suite("The numbers of the plots")
struct PlotNumbersTests {
  /// The numbers in a text, signs and separators aside.
  private static func numbers(in text: String) -> [Double] {
    text.split { !$0.isASCII || !($0.isNumber || $0 == ".") }.compactMap { Double($0) }
  }

  /// The percentages, and the ends of their intervals, of all that is told as `n` and `passed`.
  private static func shares(in document: String) -> [Double] {
    document.matches(of: #/"n": (\d+), "passed": (\d+)/#).flatMap { match -> [Double] in
      guard let n = Int(match.1), let passed = Int(match.2), n > 0 else { return [] }
      let retention = Retention(n: n, passed: passed)
      let interval = retention.interval
      return [retention.rate, interval?.low, interval?.high].compactMap { share in
        share.map { $0 * 100 }
      }
    }
  }

  private static func isPlot(_ chart: Chart) -> Bool {
    switch chart {
    case .table: false
    case .bars, .shares, .curve, .heat: true
    }
  }

  /// The numbers of a picture stand in the columns of its table that hold numbers and no clock or
  /// calendar.
  private static func shown(by chart: Chart) -> [Double] {
    let table = chart.table
    return table.rows.flatMap { row in
      zip(table.heads, row).filter(\.0.isNumber).flatMap { numbers(in: $0.1.description) }
    }
  }

  @Test("are those of the document", arguments: FigureName.allCases, [0, 1, 40, 300])
  func same(figure: FigureName, days: Int) throws {
    // In a month every bar is a day, as the document has them; over longer times days are added up.
    let source = SampleStatistics.source(
      days: days, in: Selection.last(30, until: SampleStatistics.today))
    let document = try StatisticsDocument(source).json.text
    let told = Self.numbers(in: document)
    // Milliseconds are shown as seconds, minutes and hours.
    let times = [1000.0, 60_000, 3_600_000].flatMap { unit in told.map { $0 / unit } }
    let known = Set(told)
    let fractions =
      (told + times).filter { $0 != $0.rounded() } + Self.shares(in: document)
    for chart in try source.figure(figure).section.charts where Self.isPlot(chart) {
      let strange = Self.shown(by: chart).filter { number in
        // The document has one decimal more than a picture shows of a share.
        let rounding = number == number.rounded() ? 0.51 : 0.051
        return !known.contains(number) && !fractions.contains { abs($0 - number) <= rounding }
      }
      #expect(strange.isEmpty, "\(chart.table.heads.map(\.text.description)): \(strange.prefix(9))")
    }
  }
}
