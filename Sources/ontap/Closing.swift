import Synchronization

/// What is left to be done once the command has ended and the learner waits for nothing any more.
final class Closing: Sendable {
  private let tasks = Mutex<[@Sendable () -> Void]>([])
  private let worst = Mutex<Failure.Status?>(nil)

  /// The status of a command that did what it could, if that is not ``Failure/Status/done``.
  var status: Failure.Status? {
    get { worst.withLock(\.self) }
    set { worst.withLock { $0 = newValue } }
  }

  func add(_ task: @escaping @Sendable () -> Void) {
    tasks.withLock { $0.append(task) }
  }

  /// Does all that was added, each thing once; what was begun last ends first.
  func run() {
    let all = tasks.withLock { tasks in
      defer { tasks = [] }
      return tasks
    }
    for task in all.reversed() { task() }
  }
}
