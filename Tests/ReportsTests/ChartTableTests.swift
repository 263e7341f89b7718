import Console
import Languages
import Recall
import TestKit
import Testing

@testable import Reports

@Suite("Charts as tables, plain lines and comma-separated values")
struct ChartTableTests {
  @Test("The table of a chart has a cell for each head and a row for each thing shown")
  func shape() {
    var random = SplitMix(seed: 5)
    for _ in 0..<200 {
      let chart = random.chart()
      let table = chart.table
      #expect(table.title == chart.title)
      #expect(table.rows.allSatisfy { $0.count == table.heads.count })
      switch chart {
      case .bars(let bars): #expect(table.rows.count == bars.bars.count)
      case .shares(let shares): #expect(table.rows.count == shares.shares.count)
      case .curve(let curve): #expect(table.rows.count == curve.points.count)
      case .heat(let map):
        let days = table.rows.flatMap { $0.dropFirst() }.compactMap { Int($0.description) }
        #expect(days == map.counts)
      case .table(let own): #expect(table == own)
      }
    }
  }

  @Test("The table of shares holds what the chart holds")
  func shares() {
    let table = SampleCharts.shares.table
    let rows = table.rows.map { row in row.map(\.description) }
    #expect(
      table.heads.map(\.text.description) == [
        "Group", "Remembered", "Reviews", "Share (%)", "Low (%)", "High (%)",
      ])
    #expect(rows[0] == ["1–3 d", "126", "143", "88.1", "82", "92"])
    #expect(rows[3] == ["21–60 d", "9", "9", "too few", "", ""])
    #expect(rows[4] == ["61+ d", "0", "0", "too few", "", ""])
  }

  @Test("Plain lines name every number")
  func plain() {
    #expect(
      SampleCharts.bars.plainLines(in: .english).prefix(3) == [
        "Due", "today: 12, marked", "11-23: 45",
      ])
    #expect(
      SampleCharts.ranges.plainLines(in: .english)[2...] == [
        "2026-12: 200, 180 to 210", "2027-01: 12.5 s, 10.0–15.0 s, marked",
      ])
    #expect(
      SampleCharts.shares.plainLines(in: .english)[1...3] == [
        "Target: 90%", "1–3 d: 88.1%, 126 of 143 reviews, interval 82 to 92%",
        "4–7 d: 97.1%, 1165 of 1200 reviews, interval 96 to 98%",
      ])
    #expect(
      SampleCharts.shares.plainLines(in: .vietnamese)[5...] == [
        "21–60 d: 9 trong 9 lượt ôn, quá ít", "61+ d: chưa có lượt ôn",
      ])
    #expect(
      SampleCharts.heat(days: 9).plainLines(in: .english) == [
        "Reviews", "Week of 2026-11-09: Sat 500, Sun 0",
      ] || SampleCharts.heat(days: 9).plainLines(in: .english).count == 3)
    #expect(SampleCharts.empty.plainLines(in: .english) == ["Hardest", "Nothing to show yet."])
  }

  @Test("Plain lines draw nothing and obey nothing", arguments: 0..<8)
  func plainSigns(seed: Int) {
    var random = SplitMix(seed: seed)
    for _ in 0..<20 {
      for line in random.chart().plainLines(in: .vietnamese) { #expect(line == line.safe()) }
    }
    let drawn = Set("│├┤┊┄┼█▓▒░●○▏▎▍▌▋▊▉")
    for sample in SampleCharts.all {
      let text = sample.chart.plainLines(in: .english).joined()
      #expect(!text.contains(where: drawn.contains))
    }
  }
}
