internal import Glibc

/// Keeps Ctrl-C waiting while a piece of work is done that should not be left half shown.
package struct HeldInterrupt {
  private let before: sigset_t

  /// From here on Ctrl-C waits until ``obey()`` or ``end()``.
  package init() {
    var interrupt = Self.interrupt
    var before = sigset_t()
    sigprocmask(SIG_BLOCK, &interrupt, &before)
    self.before = before
  }

  /// True where Ctrl-C was pressed meanwhile.
  package var hasCome: Bool {
    var pending = sigset_t()
    return sigpending(&pending) == 0 && sigismember(&pending, SIGINT) == 1
  }

  /// Ends the process by the signal if it has come.
  package func obey() {
    guard hasCome else { return }
    end()
    die(by: .interrupt)
  }

  /// Ctrl-C ends the process again as ever.
  package func end() {
    var before = before
    sigprocmask(SIG_SETMASK, &before, nil)
  }

  private static var interrupt: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    return set
  }
}
