/// How long a learner waits for the first question, from the start of the process to the screen.
struct FirstCard {
  let program: Program
  let library: MadeLibrary
  let runs: Int

  /// - Parameter moment: What time of the study day it is, in words.
  func figures(_ moment: String) throws -> [Figure] {
    let screening = Screening(program: program)
    var floor = Samples()
    var start = Samples()
    var peak = 0
    for _ in 0..<runs {
      floor.add(try screening.time(["--version"], until: ".", then: "").time)
      let run = try screening.time(["review"], until: MadeDeck.everyQuestion, then: "q")
      start.add(run.time)
      peak = max(peak, run.peak)
    }
    let subject = library.size.name
    return [
      Figure(subject: subject, name: "start of a process (--version)", value: .time(floor)),
      Figure(subject: subject, name: "start to first card, \(moment)", value: .time(start)),
      Figure(
        subject: subject, name: "peak memory at the first card, \(moment)", value: .bytes(peak)),
    ]
  }
}
