import Console
import Languages
import Recall
import TestKit
import Testing

@testable import Reports

@Suite("Charts as text")
struct ChartTextTests {
  @Test("No line goes past the edge, and nothing in it is a command", arguments: 0..<16)
  func edge(seed: Int) {
    var random = SplitMix(seed: seed)
    for _ in 0..<8 {
      let chart = random.chart()
      let width = Int.random(in: 20...130, using: &random)
      for glyphs in [Glyphs.unicode, .ascii] {
        for line in chart.lines(width: width, glyphs: glyphs, in: .vietnamese) {
          #expect(line.columns <= width && line.text.columns <= width)
          #expect(line.text == line.text.safe())
        }
      }
    }
  }

  @Test("Every chart has its title and says so where there is nothing to draw")
  func empty() {
    let title = Sentence(verbatim: "Title")
    let charts: [Chart] = [
      .bars(Chart.Bars(title: title, bars: [])),
      .shares(Chart.Shares(title: title, shares: [], target: 90)),
      .curve(Chart.Curve(title: title, points: [], target: 90)),
      .curve(
        Chart.Curve(
          title: title, points: [Chart.Share(label: title, retention: Retention())], target: 90)),
      .heat(Chart.HeatMap(title: title, first: StudyDay(0), counts: [])),
      .table(Chart.Table(title: title, heads: [], rows: [])),
    ]
    for chart in charts {
      let lines = chart.lines(width: 40, glyphs: .unicode, in: .english).map(\.text)
      #expect(lines == ["Title", "Nothing to show yet."])
    }
  }

  @Test("The days at the ends of a curve stand apart, however few points are between them")
  func ends() throws {
    let points = (0..<2).map {
      Chart.Share(label: (StudyDay(20_000) + $0).label, retention: Retention(n: 10, passed: 9))
    }
    let curve = Chart.curve(.init(title: Sentence(verbatim: "T"), points: points, target: 90))
    let lines = curve.lines(width: 80, glyphs: .unicode, in: .english).map(\.text)
    #expect(lines.contains { $0.hasSuffix(" \(StudyDay(20_000)) \(StudyDay(20_001))") })
  }

  @Test("The number of every bar stands beside it", arguments: [40, 80, 120])
  func barNumbers(width: Int) {
    var random = SplitMix(seed: width)
    let values = (0..<50).map { _ in Int.random(in: 0...999_999, using: &random) }
    let bars = values.enumerated().map {
      Chart.Bar(label: Sentence(verbatim: "bar \($0)"), value: $1)
    }
    let chart = Chart.bars(Chart.Bars(title: Sentence(verbatim: "T"), bars: bars))
    let lines = chart.lines(width: width, glyphs: .ascii, in: .english).dropFirst()
    let shown = lines.map { line in
      line.text.split(separator: " ").compactMap { Int($0) }.last
    }
    #expect(shown == values)
    let most = values.max() ?? 0
    let longest = lines.map { line in line.text.count { $0 == "#" } }
    #expect(values.firstIndex(of: most).map { longest[$0] } == longest.max())
  }

  @Test("A narrow table keeps the columns that say what its rows are about")
  func leading() throws {
    let heads = ["day", "what", "grade", "time"].map {
      Chart.Head(text: Sentence(verbatim: $0), isNumber: $0 == "grade" || $0 == "time")
    }
    let row = ["2026-11-21", "scheduled, typed", "4", "12.5 s"].map { Sentence(verbatim: $0) }
    let table = Chart.table(
      .init(title: Sentence(verbatim: "T"), heads: heads, rows: [row], leading: 2))
    let lines = table.lines(width: 26, glyphs: .unicode, in: .english).map(\.text)
    #expect(lines[1].contains("day") && lines[1].contains("what") && !lines[1].contains("time"))
    #expect(lines.last?.contains("time") == true)
  }

  @Test("Share, interval and count of every share stand beside it", arguments: [40, 80, 120])
  func shareNumbers(width: Int) {
    var random = SplitMix(seed: width)
    for _ in 0..<200 {
      let n = Int.random(in: 0...2_000, using: &random)
      let retention = Retention(n: n, passed: Int.random(in: 0...n, using: &random))
      let share = Chart.Share(label: Sentence(verbatim: "s"), retention: retention)
      let chart = Chart.shares(
        Chart.Shares(title: Sentence(verbatim: "T"), shares: [share], target: 90))
      let text = chart.lines(width: width, glyphs: .unicode, in: .english)[1].text
      #expect(text.contains("n=\(n)"))
      #expect(text.contains("too few") == (n < 10))
      guard n >= 10, let tenths = retention.tenthsOfPercent, let interval = retention.interval
      else { continue }
      #expect(text.contains(" \(tenths / 10).\(tenths % 10)%"))
      #expect(
        text.contains(
          "\(Int((interval.low * 100).rounded()))–\(Int((interval.high * 100).rounded()))%"))
    }
  }

  @Test("A share's point stands at its place on the scale, inside its interval")
  func sharePoint() throws {
    for passed in 0...100 {
      let share = Chart.Share(
        label: Sentence(verbatim: "s"), retention: Retention(n: 100, passed: passed))
      let chart = Chart.shares(
        Chart.Shares(title: Sentence(verbatim: "T"), shares: [share], target: 90))
      let lines = chart.lines(width: 120, glyphs: .unicode, in: .english).map { Array($0.text) }
      let row = lines[1]
      let start = try #require(lines[2].firstIndex(of: "0"))
      let point = try #require(row.firstIndex(of: "●"))
      #expect(abs(2 * (point - start) - passed) <= 1)
      let low = row.firstIndex(of: "├") ?? point
      let high = row.firstIndex(of: "┤") ?? point
      #expect(low <= point && point <= high)
      #expect("┊┼●├┤".contains(row[start + 45]))
    }
  }

  @Test("A curve shows a point for each label that has reviews, and a gap for the others")
  func curvePoints() {
    guard case .curve(let curve) = SampleCharts.curve else {
      Issue.record("the sample is no curve")
      return
    }
    let lines = SampleCharts.curve.lines(width: 80, glyphs: .unicode, in: .english).dropFirst()
      .prefix(11).map(\.text)
    let drawn = lines.joined().count { "●○".contains($0) }
    #expect(drawn == curve.points.count { $0.retention.n > 0 })
  }

  @Test("A heat map at 40 columns shows at least sixteen weeks, the last of them to its last day")
  func weeks() throws {
    for days in 120..<400 {
      let counts = (0..<days).map { $0 == days - 1 ? 9 : 1 }
      let chart = Chart.heat(
        Chart.HeatMap(title: Sentence(verbatim: "T"), first: StudyDay(20_000), counts: counts))
      let lines = chart.lines(width: 40, glyphs: .ascii, in: .english).map(\.text)
      let last = StudyDay(20_000 + days - 1).weekday
      #expect(lines[2 + last].hasSuffix("#"), "\(days)")
      #expect(lines[2..<9].allSatisfy { $0.count { ".#".contains($0) } >= 16 })
    }
  }

  @Test("Every mark that counts is told apart without colours")
  func withoutColors() {
    let bars = SampleCharts.bars.lines(width: 80, glyphs: .ascii, in: .english).map(\.text)
    #expect(bars.filter { $0.hasPrefix("> ") }.count == 1)
    let curve = SampleCharts.curve.lines(width: 80, glyphs: .ascii, in: .english)
      .map(\.text).joined()
    #expect(["*", "o", ":", "-"].allSatisfy { curve.contains($0) })
  }
}
