import Console
import Foundation

/// Standard input in chunks, which can tell whether it has ended before anything is asked.
struct StandardInput {
  private var ahead: [UInt8]?

  /// True where the input is over already; never waits.
  var hasEnded: Bool {
    mutating get {
      var request = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      guard ahead == nil, poll(&request, 1, 0) > 0 else { return false }
      ahead = next()
      return ahead == nil
    }
  }

  /// The next bytes, nil at the end; waits for them.
  mutating func next() -> [UInt8]? {
    if let bytes = ahead {
      ahead = nil
      return bytes
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count > 0 { return Array(buffer[..<count]) }
      guard count < 0, errno == EINTR else { return nil }
    }
  }
}
