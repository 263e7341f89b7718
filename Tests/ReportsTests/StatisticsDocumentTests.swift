import Recall
import Testing

@testable import Reports

@Suite("The document of the statistics")
struct StatisticsDocumentTests {
  @Test("has the members that scripts rely on, and those of every figure behind them")
  func members() throws {
    let document = try StatisticsDocument(SampleStatistics.source())
    let names = document.members.map(\.name)
    #expect(
      names.prefix(6) == [
        "totalReviews", "reviewsToday", "daysStudied", "streakDays", "cards", "retention",
      ])
    #expect(Set(names).count == names.count)
    #expect(document.json.text.hasPrefix(#"{"schema": "ontap.stats/1", "day": "2026-11-22", "#))
    for figure in FigureName.allCases {
      let own = try StatisticsDocument(SampleStatistics.source(), of: figure)
      #expect(own.json.text.hasPrefix(#"{"schema": "ontap.stats.\#(figure.rawValue)/1", "#))
      #expect(own.members.allSatisfy { names.contains($0.name) })
    }
  }

  @Test("has a query for every number but the simulated ones")
  func queries() throws {
    let document = try StatisticsDocument(SampleStatistics.source())
    #expect(document.members.filter { $0.sql == nil }.map(\.name) == ["simulation"])
  }

  @Test("is the same each time, chance included")
  func stability() throws {
    let texts = try (0..<2).map { _ in
      try StatisticsDocument(SampleStatistics.source()).json.text
    }
    #expect(texts[0] == texts[1])
  }

  @Test("says of a learner without reviews that there is nothing to tell")
  func empty() throws {
    let text = try StatisticsDocument(SampleStatistics.source(days: 0)).json.text
    #expect(text.contains(#""totalReviews": 0, "reviewsToday": 0, "daysStudied": 0"#))
    #expect(text.contains(#""all": {"n": 0, "passed": 0, "percent": null, "low": null"#))
    #expect(text.contains(#""intervals": {"median": null"#))
  }

  @Test("is CSV, too: a number a line, with what it belongs to")
  func csv() throws {
    let lines = try StatisticsDocument(SampleStatistics.source()).csv
    #expect(lines[0] == "member,item,name,value")
    #expect(lines.contains("cards,,new,0"))
    #expect(lines.contains("retention,1,window,today"))
    #expect(lines.contains { $0.hasPrefix("confusions,1,given,\"frogs, or") })
    #expect(lines.contains { $0.hasPrefix("retentionCurve,1,points.") })
    let empty = try StatisticsDocument(SampleStatistics.source(days: 0)).csv
    #expect(!empty.contains { $0.hasPrefix("retentionCurve,,points") })
  }
}
