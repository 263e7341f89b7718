package import Recall

/// A picture of numbers, apart from how it is drawn: text and SVG draw the same chart.
package enum Chart: Hashable, Sendable {
  case bars(Bars)
  case shares(Shares)
  case curve(Curve)
  case heat(HeatMap)
  case table(Table)

  /// Quantities, a bar from zero each.
  package struct Bars: Hashable, Sendable {
    package var title: Sentence
    package var bars: [Bar]
  }

  package struct Bar: Hashable, Sendable {
    package var label: Sentence
    /// Not negative; the longest bar is the greatest value, or the end of the greatest range.
    package var value: Int
    /// What stands for the value, such as "12.5 s"; the value itself where it is nil.
    package var shown: Sentence?
    /// Between which values the true one is expected to lie.
    package var range: ClosedRange<Int>?
    /// What stands for the range where something stands for the value.
    package var shownRange: Sentence?
    /// True for the one bar that the others are to be seen beside: today, or the median's.
    package var isMarked = false
  }

  /// Shares of reviews remembered, each with its interval at 95 %, beside the learner's target.
  package struct Shares: Hashable, Sendable {
    package var title: Sentence
    package var shares: [Share]
    /// In hundredths: 90 is 90 %.
    package var target: Int
  }

  package struct Share: Hashable, Sendable {
    package var label: Sentence
    package var retention: Retention
  }

  /// The share remembered as it went on, with its interval as a band, beside the learner's target.
  package struct Curve: Hashable, Sendable {
    package var title: Sentence
    /// From the earliest to the latest, at equal distances; one without reviews is a gap.
    package var points: [Share]
    /// In hundredths: 90 is 90 %.
    package var target: Int
  }

  /// A count for each day, in columns of weeks that begin on Monday.
  package struct HeatMap: Hashable, Sendable {
    package var title: Sentence
    package var first: StudyDay
    /// From ``first`` on, without gaps.
    package var counts: [Int]
  }

  /// Rows of cells.
  package struct Table: Hashable, Sendable {
    package var title: Sentence
    package var heads: [Head]
    /// As many cells as there are heads.
    package var rows: [[Sentence]]
    /// How many columns at the head say what a row is about; they are never left out.
    package var leading = 1
  }

  package struct Head: Hashable, Sendable {
    package var text: Sentence
    /// True for a column of numbers, which are put under each other by their last digits.
    package var isNumber: Bool
  }

  package var title: Sentence {
    switch self {
    case .bars(let bars): bars.title
    case .shares(let shares): shares.title
    case .curve(let curve): curve.title
    case .heat(let map): map.title
    case .table(let table): table.title
    }
  }
}
