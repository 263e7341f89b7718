import Foundation
import Synchronization

/// The most memory that a process has had, as the system counts it while the process runs.
///
/// What `wait4` tells begins with the memory of the process that started it.
final class PeakMemory: Sendable {
  private let peak = Atomic(0)

  /// Looks every few milliseconds, until the process has ended.
  init(of process: pid_t) {
    Thread.detachNewThread { [self] in
      while true {
        let bytes = Self.now(of: process)
        guard bytes > 0 else { return }
        peak.max(bytes, ordering: .relaxed)
        usleep(2000)
      }
    }
  }

  var bytes: Int { peak.load(ordering: .relaxed) }

  /// `VmHWM` of a running process, in bytes; 0 where the system does not tell.
  static func now(of process: pid_t) -> Int {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return (kibibytes.flatMap { Int($0) } ?? 0) * 1024
  }
}
