import Recall
import Storage

/// How long the statistics of the whole library take.
struct StatisticsTime {
  let program: Program
  let made: MadeLibrary
  let runs: Int

  func figures() throws -> [Figure] {
    // The first one finds nothing kept of the log and goes through all of it.
    let first = try program.samples(["stats"], runs: 1)
    return try [figure("stats, the first time", .time(first))]
      + measured(["stats"]) + measured(["stats", "--json"]) + [inProcess()]
  }

  private func measured(_ arguments: [String]) throws -> [Figure] {
    let name = arguments.joined(separator: " ")
    let peak = try program.run(arguments).peak
    return [
      figure(name, .time(try program.samples(arguments, runs: runs))),
      figure("\(name), peak memory", .bytes(peak)),
    ]
  }

  private func figure(_ name: String, _ value: Figure.Value) -> Figure {
    Figure(subject: made.size.name, name: name, value: value)
  }

  private func inProcess() throws -> Figure {
    let library = try made.open()
    var samples = Samples()
    for _ in 0..<runs {
      _ = try samples.time {
        let history = try library.history()
        _ = try library.studiedCards(in: history)
      }
    }
    return figure("counting the log, in the process", .time(samples))
  }
}
