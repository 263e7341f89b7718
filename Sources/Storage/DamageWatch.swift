import GRDB
import Recall
import Synchronization

/// Notices a value that the schema forbids, such as a NULL, which only a damaged file holds.
///
/// GRDB would end the process where such a value is asked for. Under a watch a stand-in is given, and
/// the whole reading or writing fails when it comes to its end, before anything is committed.
final class DamageWatch: Sendable {
  @TaskLocal private static var current: DamageWatch?

  private let hasSeen = Atomic(false)

  /// - Throws: ``StorageError/damaged(path:)`` where such a value was met.
  static func over<T>(_ path: String, _ body: () throws -> T) throws -> T {
    let watch = DamageWatch()
    let result = Result { try $current.withValue(watch, operation: body) }
    guard !watch.hasSeen.load(ordering: .relaxed) else { throw StorageError.damaged(path: path) }
    return try result.get()
  }

  /// What stands in for a value of a type; nil where nobody watches.
  fileprivate static func standIn<Value: DatabaseValueConvertible>(_ type: Value.Type) -> Value? {
    guard let current else { return nil }
    current.hasSeen.store(true, ordering: .relaxed)
    return Value.fromDatabaseValue(0.databaseValue) ?? .fromDatabaseValue("".databaseValue)
  }
}

/// In this room these take the place of the subscripts that GRDB has for a row.
extension Row {
  subscript<Value: DatabaseValueConvertible>(_ index: Int) -> Value {
    (try? decode(Value.self, atIndex: index)) ?? DamageWatch.standIn(Value.self)
      ?? self[name(at: index)]
  }

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) -> Value {
    (try? decode(Value.self, atIndex: index)) ?? DamageWatch.standIn(Value.self)
      ?? self[name(at: index)]
  }

  subscript<Value: DatabaseValueConvertible>(_ name: String) -> Value {
    (try? decode(Value.self, forColumn: name)) ?? DamageWatch.standIn(Value.self)
      ?? self[Column(name)]
  }

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) -> Value {
    (try? decode(Value.self, forColumn: name)) ?? DamageWatch.standIn(Value.self)
      ?? self[Column(name)]
  }

  private func name(at index: Int) -> String {
    Array(columnNames)[index]
  }
}
