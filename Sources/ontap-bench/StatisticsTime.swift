import Recall
import Storage

/// How long the statistics of the whole library take.
struct StatisticsTime {
  let program: Program
  let made: MadeLibrary
  let runs: Int

  func figures() throws -> [Figure] {
    let name = "stats --json"
    let subject = made.size.name
    guard let first = try? program.run(["stats", "--json"]) else {
      let why = "this ontap has no stats command"
      return [Figure(subject: subject, name: name, value: .skipped(why))] + [try inProcess()]
    }
    var whole = Samples()
    whole.add(first.time)
    for _ in 1..<max(2, runs) { whole.add(try program.run(["stats", "--json"]).time) }
    return [
      Figure(subject: subject, name: name, value: .time(whole)),
      Figure(subject: subject, name: "\(name), peak memory", value: .bytes(first.peak)),
      try inProcess(),
    ]
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
    return Figure(
      subject: made.size.name, name: "counting the log, in the process", value: .time(samples))
  }
}
