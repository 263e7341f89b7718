import Synchronization

/// What is left to be done once the command has ended and the learner waits for nothing any more.
final class Closing: Sendable {
  private typealias Task = (name: String, work: @Sendable () -> Void)
  private let tasks = Mutex<[Task]>([])
  private let worst = Mutex<Failure.Status?>(nil)

  /// The status of a command that did what it could, if that is not ``Failure/Status/done``.
  var status: Failure.Status? {
    get { worst.withLock(\.self) }
    set { worst.withLock { $0 = newValue } }
  }

  /// Where a command runs another one, both add the same; it is done once, the later way.
  func add(_ name: String, _ work: @escaping @Sendable () -> Void) {
    tasks.withLock { tasks in
      if let place = tasks.firstIndex(where: { $0.name == name }) {
        tasks[place].work = work
      } else {
        tasks.append((name, work))
      }
    }
  }

  /// Does all that was added, each thing once; what was begun last ends first.
  func run() {
    let all = tasks.withLock { tasks in
      defer { tasks = [] }
      return tasks
    }
    for task in all.reversed() { task.work() }
  }
}
