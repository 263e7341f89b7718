import Foundation

/// Another program, run to its end with its output thrown away.
struct Program {
  /// What one run took.
  struct Run {
    var time: Duration
    /// Bytes of memory at the highest.
    var peak: Int
  }

  /// The program's file.
  var path: String
  var environment: [String: String] = [:]

  /// Searches the folders of `PATH`.
  static func named(_ name: String) -> Program? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }.map { Program(path: $0) }
  }

  /// Runs the program once and waits for it.
  func run(_ arguments: [String]) throws -> Run {
    let argumentList = CStrings([path] + arguments)
    let environmentList = CStrings(environment.map { "\($0.key)=\($0.value)" })
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for output: Int32 in 1...2 {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    let start = ContinuousClock.now
    var child: pid_t = 0
    let failure = posix_spawn(
      &child, path, &actions, nil, argumentList.pointers, environmentList.pointers)
    guard failure == 0 else { throw BenchFailure("\(path) cannot be started") }
    let peak = PeakMemory(of: child)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let time = ContinuousClock.now - start
    guard status == 0 else {
      throw BenchFailure("\(path) \(arguments.prefix(2).joined(separator: " ")) failed")
    }
    return Run(time: time, peak: peak.bytes)
  }

  /// Runs the program several times.
  func samples(_ arguments: [String], runs: Int) throws -> Samples {
    var samples = Samples()
    for _ in 0..<runs { samples.add(try run(arguments).time) }
    return samples
  }
}

/// Why nothing could be measured, in a phrase.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
