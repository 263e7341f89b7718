import Glibc
import Synchronization

/// A process with pipes for its streams.
final class Child {
  /// What a finished process left behind.
  struct Outcome {
    var output: String
    var errors: String
    var ending: Ending

    /// The output without its last newline, line by line.
    var lines: [String] {
      output.isEmpty
        ? []
        : output.dropLast(output.hasSuffix("\n") ? 1 : 0)
          .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private let process: pid_t
  /// It lasts as long as somebody works in it.
  private let home: Home
  private var streams: [Stream]
  private var hasEnded = false

  private struct Stream {
    let descriptor: Int32
    var bytes: [UInt8] = []
    var isOpen = true
  }

  /// One child is started at a time, so that none inherits the pipes of another.
  private static let starting = Mutex(())

  /// - Parameter input: All of standard input, less than the 64 KiB that a pipe holds; nil is `/dev/null`.
  convenience init(
    _ program: String, _ arguments: [String], in home: Home, input: String?
  ) throws {
    // The shell goes to the folder and then becomes the program.
    let words = ["sh", "-c", "cd \"$0\" && exec \"$@\"", home.folder, program] + arguments
    let variables = home.environment.map { "\($0)=\($1)" }
    let (process, output, errors) = try Self.starting.withLock { _ in
      try Self.spawn(words, variables, input: input)
    }
    self.init(process: process, output: output, errors: errors, home: home)
  }

  private init(process: pid_t, output: Int32, errors: Int32, home: Home) {
    self.home = home
    self.process = process
    streams = [Stream(descriptor: output), Stream(descriptor: errors)]
  }

  deinit {
    for stream in streams where stream.isOpen { close(stream.descriptor) }
    guard !hasEnded else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Reads to the end; at the deadline the process is killed.
  func finish(within seconds: Int = Deadline.usual) -> Outcome {
    let deadline = Deadline(seconds: seconds)
    while streams.contains(where: \.isOpen), deadline.millisecondsLeft > 0 {
      var requests = streams.map {
        pollfd(fd: $0.isOpen ? $0.descriptor : -1, events: Int16(POLLIN), revents: 0)
      }
      poll(&requests, nfds_t(requests.count), deadline.millisecondsLeft)
      for (index, request) in requests.enumerated() where request.revents != 0 { read(index) }
    }
    hasEnded = true
    let ending = Ending.wait(for: process, until: deadline)
    return Outcome(
      output: String(decoding: streams[0].bytes, as: UTF8.self),
      errors: String(decoding: streams[1].bytes, as: UTF8.self), ending: ending)
  }

  private func read(_ index: Int) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(streams[index].descriptor, &buffer, buffer.count)
    if count > 0 {
      streams[index].bytes += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      close(streams[index].descriptor)
      streams[index].isOpen = false
    }
  }
}
