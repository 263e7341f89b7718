import Recall

/// A history as it was kept, with how far into the log it goes.
struct KeptHistory: Sendable {
  var history: History
  /// The last line of each writer that is in the history.
  var ends: [LogEnd]
  /// Milliseconds of the last line, at or before which every line of the history was written.
  var last: Int

  /// That of an empty log.
  static let none = KeptHistory(history: History(), ends: [], last: .min)
}

/// The last line of a writer.
struct LogEnd: Hashable, Sendable {
  var writer: [UInt8]
  var n: Int
  /// The line's checksum, by which a log that went another way is known.
  var crc: Int
}
