/// How long it takes to look a library through and to copy it.
struct KeepingTime {
  let program: Program
  let made: MadeLibrary
  let runs: Int

  func figures() throws -> [Figure] {
    // The program writes no copy into the library's own folder.
    let copies = try TemporaryFolder()
    return try measured("doctor") { _ in ["doctor"] }
      + measured("backup") { ["backup", "\(copies.path)/copy-\($0).sqlite"] }
      + measured("export --json") { _ in ["export", "--json"] }
  }

  private func measured(_ name: String, _ arguments: (_ run: Int) -> [String]) throws -> [Figure] {
    var samples = Samples()
    var peak = 0
    for number in 0..<runs {
      let run = try program.run(arguments(number))
      samples.add(run.time)
      peak = max(peak, run.peak)
    }
    return [
      Figure(subject: made.size.name, name: name, value: .time(samples)),
      Figure(subject: made.size.name, name: "\(name), peak memory", value: .bytes(peak)),
    ]
  }
}
