import Foundation
import Synchronization

/// Work that another thread does meanwhile.
package final class Meanwhile<Value: Sendable>: Sendable {
  private let outcome = Mutex<Result<Value, any Error>?>(nil)
  private let condition = NSCondition()

  /// Begins at once.
  package init(_ work: @escaping @Sendable () throws -> Value) {
    Thread.detachNewThread { [self] in
      let result = Result { try work() }
      condition.lock()
      outcome.withLock { $0 = result }
      condition.signal()
      condition.unlock()
    }
  }

  /// What came of it, which is waited for.
  package func value() throws -> Value {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let result = outcome.withLock(\.self) { return try result.get() }
      condition.wait()
    }
  }
}
