internal import CTerminal
internal import Glibc

/// A signal that asks the program to die.
package struct Signal: RawRepresentable, Hashable, Sendable {
  package var rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  package static let hangUp = Signal(rawValue: SIGHUP)
  package static let interrupt = Signal(rawValue: SIGINT)
  package static let quit = Signal(rawValue: SIGQUIT)
  package static let terminate = Signal(rawValue: SIGTERM)
}

/// Ends the process by the signal itself, so that a shell sees the cause (128 + n) and stops a script.
///
/// The terminal is restored first if it is not yet. No `defer` runs: call it last.
package func die(by signal: Signal) -> Never {
  terminal_die(signal.rawValue)
}

/// Makes a closed pipe or a full file an error that `write` reports, and not the death of the process.
///
/// To be called once, at the start.
package func ignoreWriteSignals() {
  terminal_ignore_write_signals()
}

/// Makes Ctrl-\ end the program as the system does, without the account of every thread that the
/// language's runtime would print.
///
/// To be called once, at the start.
package func endPlainlyOnQuit() {
  signal(SIGQUIT, SIG_DFL)
}
