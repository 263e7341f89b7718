import Recall

@testable import Reports

/// A page with every kind of chart.
enum SamplePage {
  static let page = Page(
    title: Sentence(verbatim: "Do I remember?"),
    subtitle: Sentence(verbatim: "2026-05-27 – 2026-11-22"),
    summary: [
      fact("Retention, 30 days", "91.4%"), fact("Reviews today", "37"),
      fact("Minutes today", "4.5"), fact("Streak", "12 days"), fact("Cards", "1 240"),
    ],
    sections: [
      section(
        "retention", "Retention",
        "The share of scheduled reviews graded 3 or better, of cards with an interval of a day or more.",
        [SampleCharts.longCurve, SampleCharts.curve, SampleCharts.shares, SampleCharts.ranges]),
      section(
        "calendar", "Calendar", "All reviews that were not taken back, by study day.",
        [SampleCharts.heat(days: 371), SampleCharts.heat(days: 60)]),
      section(
        "forecast", "Forecast", "The cards that become due on each day.",
        [SampleCharts.bars, manyBars]),
      section(
        "leeches", "Hardest", "The rows forgotten most often.",
        [SampleCharts.table, SampleCharts.empty]),
    ])

  private static let manyBars = Chart.bars(
    Chart.Bars(
      title: Sentence(verbatim: "Due in the next 30 days"),
      bars: (0..<30).map { day in
        let value = (day * 37 + 11) % 53 + 4
        return Chart.Bar(
          label: Sentence(verbatim: (StudyDay(20_779) + day).description), value: value,
          range: day > 3 ? value - 4...value + day : nil, isMarked: day == 0)
      }))

  private static func fact(_ label: String, _ value: String) -> Page.Fact {
    Page.Fact(label: Sentence(verbatim: label), value: Sentence(verbatim: value))
  }

  private static func section(
    _ name: String, _ title: String, _ definition: String, _ charts: [Chart]
  ) -> Section {
    Section(
      name: name, title: Sentence(verbatim: title), definition: Sentence(verbatim: definition),
      charts: charts)
  }
}
