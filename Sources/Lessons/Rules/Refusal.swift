import Recall

/// A reason not to ask the cells of a table.
struct Refusal: Sendable {
  /// The code of the finding.
  let code: String
  /// A note where the table is good but nothing to learn, a warning where its author should mend
  /// it.
  var severity = Finding.Severity.note
  /// What was seen and what to do about it.
  let sentence: Sentence
  /// True where the reason holds.
  let applies: @Sendable (Layout) -> Bool

  /// All reasons, the plainest first.
  static let all: [Refusal] = [
    .oneColumn, .emptyTable, .navigation, .project, .plan, .sampleData, .changelog, .timetable,
    .contacts,
    .exercises, .numberGrid, .roster, .register, .tally, .pictures, .form, .environment, .run,
    .estimates, .timings, .trials, .fractions, .settings,
    .duplicateHeader, .transposed, .noKeyColumn,
  ]

  /// The first reason that holds of the table.
  static func first(for layout: Layout) -> Refusal? {
    all.first { $0.applies(layout) }
  }

  /// The remark about a table that is refused.
  func finding(at line: Int, path: String) -> Finding {
    Finding(path: path, line: line, severity: severity, sentence: sentence, code: code)
  }
}
