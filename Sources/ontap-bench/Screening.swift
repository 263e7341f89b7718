import CTerminal
import Foundation

/// A program on a pseudo-terminal, watched until it shows a certain text.
struct Screening {
  private static let rows: Int32 = 24
  private static let columns: Int32 = 80

  var program: Program

  /// Starts the program, stops the clock when the text appears, presses a key and waits for the end.
  ///
  /// - Returns: The time from the start to the text, and the program's peak memory up to then.
  func time(_ arguments: [String], until text: String, then key: String) throws -> Program.Run {
    let argumentList = CStrings([program.path] + arguments)
    let environmentList = CStrings(program.environment.map { "\($0.key)=\($0.value)" })
    var near: Int32 = -1
    let start = ContinuousClock.now
    let child = pty_spawn(
      program.path, argumentList.pointers, environmentList.pointers, nil, Self.rows, Self.columns,
      &near)
    guard child > 0 else { throw BenchFailure("\(program.path) cannot be started") }
    defer { close(near) }
    let screen = Self.read(near, until: text)
    let time = ContinuousClock.now - start
    let peak = PeakMemory.now(of: child)
    _ = write(near, key, key.utf8.count)
    _ = Self.read(near, until: nil)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard screen.hasText, status == 0 else {
      throw BenchFailure("\(program.path) did not show '\(text)': \(screen.output.suffix(200))")
    }
    return Program.Run(time: time, peak: peak)
  }

  /// Reads until the text has come, or to the end where there is none to wait for.
  private static func read(
    _ descriptor: Int32, until text: String?
  ) -> (output: String, hasText: Bool) {
    let wanted = text.map { Data($0.utf8) }
    var output = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return (String(decoding: output, as: UTF8.self), false) }
      output.append(contentsOf: buffer[..<count])
      if let wanted, output.range(of: wanted) != nil {
        return (String(decoding: output, as: UTF8.self), true)
      }
    }
  }
}
