internal import Glibc

/// What became of a text that was written.
package enum Delivery: Hashable, Sendable {
  case sent
  /// Nobody reads any more: the pipe is closed or the terminal gone. The program ends quietly.
  case closed
  /// The `errno` of any other reason, such as a full disk.
  case failed(Int32)
}

/// Where text goes, at once and without a buffer.
package struct Output {
  package var send: ([UInt8]) -> Delivery

  package init(send: @escaping ([UInt8]) -> Delivery) {
    self.send = send
  }

  /// The output behind a file descriptor, such as 1 or 2.
  package init(descriptor: Int32) {
    self.init { writeAll($0, to: descriptor) }
  }

  /// Writes the text as it is: what comes from a lesson must have been made `safe`.
  @discardableResult
  package func write(_ text: String) -> Delivery {
    send(Array(text.utf8))
  }
}

/// Whether a file descriptor is a terminal.
package func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// Writes all bytes, with one `write` if the system takes them at once.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Delivery {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      guard count < 0 else {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable(descriptor)
      case EPIPE, EIO: return .closed
      default: return .failed(errno)
      }
    }
    return .sent
  }
}

/// A terminal that another program has made non-blocking is shared with us.
private func waitUntilWritable(_ descriptor: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  poll(&request, 1, -1)
}
