import Synchronization

/// What is left to be done once the command has ended and the learner waits for nothing any more.
final class Closing: Sendable {
  private let tasks = Mutex<[@Sendable () -> Void]>([])

  func add(_ task: @escaping @Sendable () -> Void) {
    tasks.withLock { $0.append(task) }
  }

  /// Does all that was added, each thing once.
  func run() {
    let all = tasks.withLock { tasks in
      defer { tasks = [] }
      return tasks
    }
    for task in all { task() }
  }
}
