import Recall

/// Why a log cannot be united with the library's; nothing was changed.
package enum ImportError: Error, Hashable, Sendable {
  /// A line, named by its number, is none that this version knows.
  case unreadable(line: Int)
  /// A line is not what was written.
  case wrongChecksum(line: Int)
  /// The file's lines are not those that its head tells.
  case incomplete
  /// Both logs have a line of one writer and number, and they differ.
  case conflict(line: Int)
  case storage(StorageError)
}
