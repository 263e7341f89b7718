import CTerminal
import Glibc

/// How a process came to its end.
enum Ending: Hashable, Sendable, CustomStringConvertible {
  case exit(Int32)
  case signal(Int32)
  /// It was still running at the deadline, and was killed.
  case overdue

  var description: String {
    switch self {
    case .exit(let code): "exit \(code)"
    case .signal(let number): "signal \(number)"
    case .overdue: "still running at the deadline"
    }
  }

  /// Waits for a process that has closed its output; kills it at the deadline.
  static func wait(for process: pid_t, until deadline: Deadline) -> Ending {
    var status: Int32 = 0
    while true {
      switch waitpid(process, &status, WNOHANG) {
      case process:
        return wait_signaled(status)
          ? .signal(wait_death_signal(status)) : .exit(wait_exit_code(status))
      case 0 where deadline.millisecondsLeft > 0: poll(nil, 0, 1)
      case 0:
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return .overdue
      default:
        guard errno == EINTR else { return .overdue }
      }
    }
  }
}

/// The moment at which waiting becomes a failure.
struct Deadline {
  private let end: ContinuousClock.Instant

  /// Long enough for a busy machine, short enough for a hang to be noticed.
  static let usual = 30

  init(seconds: Int = usual) {
    end = .now + .seconds(seconds)
  }

  /// Never negative; fits `poll`.
  var millisecondsLeft: Int32 {
    let left = ContinuousClock.now.duration(to: end)
    return Int32(max(0, (left / .milliseconds(1)).rounded(.up)))
  }
}

/// A wait that was in vain, with what was there instead.
struct InVain: Error, CustomStringConvertible {
  let description: String
}
