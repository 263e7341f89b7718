import Console
import Recall

@testable import Reports

/// Charts of a learner's half year, always the same.
enum SampleCharts {
  static let all: [(name: String, chart: Chart)] = [
    ("bars", bars), ("bars with ranges", ranges), ("shares", shares), ("a curve", curve),
    ("a long curve", longCurve), ("a heat map of half a year", heat(days: 182)),
    ("a heat map of a year", heat(days: 371)), ("a table", table), ("an empty table", empty),
  ]

  static let bars = Chart.bars(
    Chart.Bars(
      title: Sentence("Due"),
      bars: [12, 45, 31, 0, 7, 120, 3].enumerated().map { offset, value in
        Chart.Bar(
          label: offset == 0
            ? Sentence("today")
            : Sentence(verbatim: String((day + offset).description.dropFirst(5))),
          value: value, isMarked: offset == 0)
      }))

  static let ranges = Chart.bars(
    Chart.Bars(
      title: Sentence("Reviews"),
      bars: [
        Chart.Bar(label: deck, value: 90, range: 60...140),
        Chart.Bar(label: Sentence(verbatim: "2026-12"), value: 200, range: 180...210),
        Chart.Bar(
          label: Sentence(verbatim: "2027-01"), value: 125, shown: Sentence(verbatim: "12.5 s"),
          range: 100...150, shownRange: Sentence(verbatim: "10.0–15.0 s"), isMarked: true),
      ]))

  static let shares = Chart.shares(
    Chart.Shares(
      title: Sentence("Retention"),
      shares: [
        Chart.Share(
          label: Sentence(verbatim: "1–3 d"), retention: Retention(n: 143, passed: 126)),
        Chart.Share(
          label: Sentence(verbatim: "4–7 d"), retention: Retention(n: 1200, passed: 1165)),
        Chart.Share(label: deck, retention: Retention(n: 38, passed: 25)),
        Chart.Share(label: Sentence(verbatim: "21–60 d"), retention: Retention(n: 9, passed: 9)),
        Chart.Share(label: Sentence(verbatim: "61+ d"), retention: Retention()),
      ], target: 90))

  static let curve = Chart.curve(
    Chart.Curve(
      title: Sentence("Retention"), points: points(count: 12, label: month), target: 90))

  static let longCurve = Chart.curve(
    Chart.Curve(
      title: Sentence("Retention"),
      points: points(count: 180) { Sentence(verbatim: (day + ($0 - 179)).description) }, target: 85)
  )

  static func heat(days: Int) -> Chart {
    let counts = (0..<days).map { $0 % 11 == 3 ? 0 : ($0 * 37 % 23) * ($0 * 5 % 13) / 4 }
    return .heat(
      Chart.HeatMap(
        title: Sentence("Reviews"), first: day + (1 - days),
        counts: counts.enumerated().map { $0 == days - 9 ? 500 : $1 }))
  }

  static let table = Chart.table(
    Chart.Table(
      title: Sentence("Hardest"),
      heads: [
        Chart.Head(text: Sentence("Cards"), isNumber: false),
        Chart.Head(text: Sentence(verbatim: "Answer"), isNumber: false),
        Chart.Head(text: Sentence(verbatim: "Deck"), isNumber: false),
        Chart.Head(text: Sentence("Reviews"), isNumber: true),
        Chart.Head(text: Sentence("Retention"), isNumber: true),
      ],
      rows: [
        [
          Sentence(verbatim: "Thực hành — Mô tả?"), Sentence(verbatim: "Xây dựng projects"), deck,
          Sentence(verbatim: "24"), Sentence("\(tenths: 583)%"),
        ],
        [
          Sentence(verbatim: "Avocet — Food?"), Sentence(verbatim: "日本の干潟の虫\u{1B}[2J"),
          Sentence(verbatim: "Birds"), Sentence(verbatim: "8"), Sentence("\(tenths: 625)%"),
        ],
      ]))

  static let empty = Chart.table(
    Chart.Table(
      title: Sentence("Hardest"), heads: [Chart.Head(text: Sentence("Cards"), isNumber: false)],
      rows: []))

  // MARK: Parts

  /// A Sunday.
  private static let day = StudyDay(20_779)
  private static let deck = Sentence(verbatim: "Tận Dụng LLMs Cho Các Dự Án Tương Lai")

  private static func month(_ index: Int) -> Sentence {
    Sentence(verbatim: "2026-\(index < 9 ? "0" : "")\(index + 1)")
  }

  /// Points with a gap and, behind it, one of too few reviews.
  private static func points(count: Int, label: (Int) -> Sentence) -> [Chart.Share] {
    (0..<count).map { index in
      let n = index % 12 == 4 ? 0 : index % 12 == 5 ? 6 : 40 + index * 29 % 60
      return Chart.Share(
        label: label(index), retention: Retention(n: n, passed: n - n * (index * 5 % 9) / 30))
    }
  }
}
