internal import CTerminal
internal import Glibc

/// Why a full-screen program cannot run here.
package enum TerminalError: Error, Hashable {
  /// Input or output is no terminal.
  case notATerminal
  /// The system refused, with its `errno`.
  case refused(Int32)
}

/// Runs a full-screen program at a terminal, and restores the terminal whatever happens.
///
/// It is restored when the body returns or throws, when the process exits or traps, and when a signal
/// kills it. Keys typed before count. Only one can run at a time.
package func withTerminal<Result>(
  input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, colors: Bool,
  _ body: (Terminal) throws -> Result
) throws -> Result {
  guard isTerminal(input), isTerminal(output) else { throw TerminalError.notATerminal }
  let restoring = Escape.leave
  let failure = restoring.withCString { terminal_open(input, output, $0, restoring.utf8.count) }
  guard failure == 0 else { throw TerminalError.refused(failure) }
  defer { terminal_close() }
  let live = LiveTerminal(input: input, output: output, colors: colors)
  try live.enter()
  return try body(live.terminal)
}
