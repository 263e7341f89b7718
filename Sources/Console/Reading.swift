internal import Glibc

/// What a file descriptor has to say.
enum Reading {
  case bytes([UInt8])
  /// The end of the input, or an input that cannot be read any more.
  case end
}

/// Waits until there is something to read, and reads at most 64 KiB of it.
func readBytes(from descriptor: Int32) -> Reading {
  while true {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
      count = read(descriptor, buffer.baseAddress, buffer.count)
      initialized = max(0, count)
    }
    if count > 0 { return .bytes(bytes) }
    if count == 0 { return .end }
    switch errno {
    case EINTR: continue
    case EAGAIN:
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&request, 1, -1)
    default: return .end
    }
  }
}
