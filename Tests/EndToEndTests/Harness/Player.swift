import CTerminal
import Foundation

/// A person at a terminal: types, looks, changes the window and waits for the end.
final class Player {
  let process: pid_t
  /// It lasts as long as somebody plays in it.
  private let home: Home
  private var near: Int32
  private(set) var screen = Screen()
  /// Everything that came, byte for byte.
  private(set) var bytes: [UInt8] = []
  private var hasClosed = false
  private var ending: Ending?

  init(
    _ program: String, _ arguments: [String], in home: Home, rows: Int = 24, columns: Int = 80
  ) throws {
    self.home = home
    let words = CStrings([program] + arguments)
    let variables = CStrings(home.environment.map { "\($0)=\($1)" })
    var near: Int32 = -1
    process = pty_spawn(
      program, words.pointers, variables.pointers, home.folder, Int32(rows), Int32(columns), &near)
    self.near = near
    guard process > 0 else { throw InVain(description: "\(program) does not start") }
  }

  deinit {
    if ending == nil, process > 0 {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if near >= 0 { close(near) }
  }

  var output: String { String(decoding: bytes, as: UTF8.self) }

  func type(_ keys: String) {
    type(bytes: Array(keys.utf8))
  }

  func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(near, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes the terminal, as a window that is closed.
  func hangUp() {
    close(near)
    near = -1
    hasClosed = true
  }

  /// Takes in what comes within some milliseconds.
  func watch(_ milliseconds: Int) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while case let left = (end - .now) / .milliseconds(1), left > 0 {
      var request = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
      if poll(&request, 1, Int32(left.rounded(.up))) > 0, !take(until: Deadline(seconds: 1)) {
        return
      }
    }
  }

  /// How long the processor has worked for the program, in clock ticks.
  func processorTicks() throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    // The name of the program stands in parentheses before the numbers; utime and stime are 14 and 15.
    let numbers = text.split(separator: ")").last?.split(separator: " ").compactMap { Int($0) }
    guard let numbers, numbers.count > 12 else { throw InVain(description: "no \(text)") }
    return numbers[10] + numbers[11]
  }

  func send(_ signal: Int32) {
    kill(process, signal)
  }

  func resize(rows: Int, columns: Int) {
    _ = pty_resize(near, Int32(rows), Int32(columns))
  }

  /// Waits until the page in front shows a text.
  func see(_ text: String) throws {
    try look("'\(text)'") { $0.page.text.contains(text) }
  }

  /// Waits until a session asks its nth card.
  func seeCard(_ number: Int) throws {
    try look("card \(number)") { $0.cardNumber == number }
  }

  /// Waits until a whole frame is as wanted.
  func look(_ wish: String, until isThere: (Screen) -> Bool) throws {
    let deadline = Deadline()
    while screen.isUpdating || !isThere(screen) {
      guard deadline.millisecondsLeft > 0, take(until: deadline) else {
        throw InVain(description: "no \(wish) came; the page was:\n\(screen.page.text)")
      }
    }
  }

  /// Takes in what comes up to the end of the program, and waits for it.
  @discardableResult
  func end() -> Ending {
    if let ending { return ending }
    let deadline = Deadline()
    while take(until: deadline), deadline.millisecondsLeft > 0 {}
    let ending = Ending.wait(for: process, until: deadline)
    self.ending = ending
    return ending
  }

  /// The settings of the terminal, byte for byte, as its near end sees them.
  func settings() -> [UInt8] {
    Self.settings(of: near)
  }

  /// The settings that every new terminal has.
  static func newSettings() throws -> [UInt8] {
    var (near, far): (Int32, Int32) = (-1, -1)
    guard pty_open(24, 80, &near, &far) == 0 else { throw InVain(description: "no terminal") }
    defer {
      close(near)
      close(far)
    }
    return settings(of: near)
  }

  private static func settings(of near: Int32) -> [UInt8] {
    var attributes = termios()
    guard tcgetattr(near, &attributes) == 0 else { return [] }
    return withUnsafeBytes(of: attributes) { Array($0) }
  }

  /// Takes in what comes next; false where nothing will or the deadline has passed.
  private func take(until deadline: Deadline) -> Bool {
    guard !hasClosed else { return false }
    var request = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, deadline.millisecondsLeft) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(near, &buffer, buffer.count)
    guard count > 0 else {
      hasClosed = !(count < 0 && errno == EINTR)
      return !hasClosed
    }
    bytes += buffer[..<count]
    screen.take(buffer[..<count])
    return true
  }
}
