internal import CTerminal
internal import Glibc

/// Waits until the learner has pressed Enter, at a terminal that a full screen has left for a while.
///
/// It returns at the end of the input too, and at a signal by which the full screen is to end or to
/// stop, such as that of Ctrl-C; the full screen then gets the signal.
package func waitForEnter() {
  while !terminal_should_leave() {
    var requests = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal_signal_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&requests, nfds_t(requests.count), -1) > 0, requests[0].revents != 0 else {
      continue
    }
    guard case .bytes(let bytes) = readBytes(from: STDIN_FILENO),
      !bytes.contains(UInt8(ascii: "\n"))
    else { return }
  }
}
