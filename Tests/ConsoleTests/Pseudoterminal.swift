import CTerminal
import Console
internal import Glibc
import Testing

/// A pseudo-terminal whose user is the test.
final class Pseudoterminal {
  /// The end of the keyboard and the screen.
  private(set) var near: Int32 = -1
  /// The end of the program.
  private(set) var far: Int32 = -1

  init(size: Size = Size(rows: 24, columns: 80)) throws {
    try #require(pty_open(Int32(size.rows), Int32(size.columns), &near, &far) == 0)
  }

  deinit {
    hangUp()
    close(far)
  }

  func type(_ text: String) {
    Output(descriptor: near).write(text)
  }

  /// Closes the user's end.
  func hangUp() {
    guard near >= 0 else { return }
    close(near)
    near = -1
  }

  /// What the program has written since the last call, without the echo of what was typed.
  func output() -> String {
    var bytes: [UInt8] = []
    var request = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, 20) > 0, request.revents & Int16(POLLIN) != 0 {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(near, &buffer, buffer.count)
      bytes += buffer.prefix(max(0, count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The settings of the terminal, byte for byte.
  func settings() throws -> [UInt8] {
    withUnsafeBytes(of: try attributes()) { Array($0) }
  }

  func attributes() throws -> termios {
    var attributes = termios()
    try #require(tcgetattr(far, &attributes) == 0)
    return attributes
  }
}
