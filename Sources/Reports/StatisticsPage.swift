import Recall

extension Page {
  /// The page of all figures, with those of a glance at its top.
  package init(_ source: StatisticsSource) throws {
    let overview = try Overview(source)
    self.init(
      title: Sentence("What I remember"),
      subtitle: Sentence("\(source.period.lowerBound) to \(source.period.upperBound)"),
      summary: overview.facts,
      sections: try FigureName.allCases.map { try source.figure($0).section })
  }
}
