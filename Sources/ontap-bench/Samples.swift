/// The times that one thing took, run after run.
struct Samples {
  private(set) var times: [Duration] = []

  var count: Int { times.count }

  mutating func add(_ time: Duration) {
    times.append(time)
  }

  /// Times a body and keeps how long it took.
  mutating func time<T>(_ body: () throws -> T) rethrows -> T {
    let start = ContinuousClock.now
    let result = try body()
    add(ContinuousClock.now - start)
    return result
  }

  /// Half of the runs took no longer; zero where nothing ran.
  var median: Duration { quantile(1, of: 2) }

  /// 99 of 100 runs took no longer; with fewer runs than a hundred this is the longest.
  var p99: Duration { quantile(99, of: 100) }

  /// The nearest-rank quantile.
  private func quantile(_ part: Int, of whole: Int) -> Duration {
    guard !times.isEmpty else { return .zero }
    let rank = (times.count * part + whole - 1) / whole
    return times.sorted()[max(0, rank - 1)]
  }
}

extension Duration {
  /// Whole microseconds.
  var microseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
  }
}
