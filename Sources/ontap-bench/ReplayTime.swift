import Recall
import Storage

/// How long it takes to prove the whole log, and to fold it anew.
struct ReplayTime {
  let made: MadeLibrary
  let runs: Int

  func figures() throws -> [Figure] {
    let library = try made.open()
    var examination = Samples()
    var rebuilding = Samples()
    for _ in 0..<runs {
      let result = try examination.time { try library.examine() }
      guard result.problems.isEmpty else {
        throw BenchFailure(
          "the library is not whole: \(result.problems.map(\.description).joined(separator: "; "))")
      }
      _ = try rebuilding.time { try library.rebuild() }
    }
    let subject = made.size.name
    return [
      Figure(subject: subject, name: "full examination", value: .time(examination)),
      Figure(subject: subject, name: "full replay, schedules rebuilt", value: .time(rebuilding)),
    ]
  }
}
