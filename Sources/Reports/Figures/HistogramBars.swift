import Recall

extension Histogram {
  /// Such as `7 to 20 days`.
  static func name(ofBucket place: Int, from starts: [Int]) -> Sentence {
    let first = starts[place]
    guard place + 1 < starts.count else { return Sentence("\(first) days and more") }
    let last = starts[place + 1] - 1
    return first == last
      ? Sentence("\(first, "day", "days")") : Sentence("\(first) to \(last) days")
  }

  /// A bar a bucket, the one that holds the median marked.
  func bars(_ label: (Int) -> Sentence) -> [Chart.Bar] {
    let marked = median.flatMap { median in buckets.lastIndex { $0.from <= median } }
    return buckets.indices.map { place in
      .init(label: label(place), value: buckets[place].cards, isMarked: place == marked)
    }
  }
}
