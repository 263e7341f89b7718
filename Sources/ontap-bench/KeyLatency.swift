import CTerminal
import Foundation

/// How long a learner waits after a key: from the write to the terminal to the end of the frame.
struct KeyLatency {
  private static let warmUp = 3
  private static let resizes = 100
  /// Letters of an answer that is longer than most.
  private static let longAnswer = 200
  /// The end of every frame: "Synchronized Output" is switched off.
  fileprivate static let frameEnd = Data("\u{1B}[?2026l".utf8)

  let program: Program
  let library: MadeLibrary
  let keys: Int

  func figures() throws -> [Figure] {
    let typing = try typing()
    let seat = try Seat(program, ["review", "--new", String(keys + Self.warmUp)])
    defer { seat.leave() }
    try seat.read(until: Self.frameEnd)
    var reveal = Samples()
    var grade = Samples()
    for place in 0..<(keys + Self.warmUp) {
      let shown = try seat.time(" ", until: Self.frameEnd)
      let graded = try seat.time("3", until: Self.frameEnd)
      guard place >= Self.warmUp else { continue }
      reveal.add(shown)
      grade.add(graded)
    }
    var redraw = Samples()
    for turn in 0..<Self.resizes {
      redraw.add(try seat.timeResize(to: turn.isMultiple(of: 2) ? (30, 100) : (24, 80)))
    }
    let subject = library.size.name
    return [
      Figure(subject: subject, name: "key to whole frame (answer shown)", value: .time(reveal)),
      Figure(
        subject: subject, name: "grade, durable, to the next card's frame", value: .time(grade)),
      Figure(subject: subject, name: "window resized to whole frame", value: .time(redraw)),
      Figure(
        subject: subject, name: "letter typed after \(Self.longAnswer) others", value: .time(typing)
      ),
    ]
  }

  /// How long a letter takes to be shown at the end of a long answer; nothing is graded.
  private func typing() throws -> Samples {
    let seat = try Seat(program, ["review", "--mode", "type"])
    defer { seat.leave(by: "\u{1B}") }
    try seat.read(until: Self.frameEnd)
    // The same letters over and over would leave a line that scrolls as it is, and send nothing.
    for place in 0..<Self.longAnswer {
      _ = try seat.time(place.isMultiple(of: 2) ? "ế" : "a", until: Self.frameEnd)
    }
    var letters = Samples()
    for _ in 0..<keys {
      letters.add(try seat.time("ư", until: Self.frameEnd))
      _ = try seat.time("\u{7F}", until: Self.frameEnd)
    }
    return letters
  }
}

/// A program on a pseudo-terminal that stays for many keys.
private final class Seat {
  /// How long a frame may take, in milliseconds.
  private static let patience: Int32 = 60_000

  private let near: Int32
  private let child: pid_t
  private var buffer = [UInt8](repeating: 0, count: 1 << 14)

  init(_ program: Program, _ arguments: [String]) throws {
    let argumentList = CStrings([program.path] + arguments)
    let environmentList = CStrings(program.environment.map { "\($0.key)=\($0.value)" })
    var near: Int32 = -1
    child = pty_spawn(
      program.path, argumentList.pointers, environmentList.pointers, nil, 24, 80, &near)
    self.near = near
    guard child > 0 else { throw BenchFailure("\(program.path) cannot be started") }
  }

  /// Changes the window and waits for the end of the frame that follows.
  func timeResize(to size: (rows: Int, columns: Int)) throws -> Duration {
    let start = ContinuousClock.now
    _ = pty_resize(near, Int32(size.rows), Int32(size.columns))
    try read(until: KeyLatency.frameEnd)
    return ContinuousClock.now - start
  }

  /// Presses a key and waits for the end of the frame that follows.
  func time(_ key: String, until end: Data) throws -> Duration {
    let start = ContinuousClock.now
    _ = write(near, key, key.utf8.count)
    try read(until: end)
    return ContinuousClock.now - start
  }

  func read(until end: Data) throws {
    var output = Data()
    while !output.suffix(end.count).elementsEqual(end) {
      var ready = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Self.patience) != 0 else {
        throw BenchFailure("no frame came; has the library fewer new cards than grades are asked?")
      }
      let count = Foundation.read(near, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw BenchFailure("the session ended before its last key") }
      output.append(contentsOf: buffer[..<count])
    }
  }

  func leave(by key: String = "q") {
    _ = write(near, key, key.utf8.count)
    while Foundation.read(near, &buffer, buffer.count) > 0 {}
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    close(near)
  }
}
