package import Recall

/// Why the library could not do what was asked.
package enum StorageError: Error, Hashable, Sendable {
  /// The file is no database at all.
  case notADatabase(path: String)
  /// The file is a database of another program.
  case foreign(path: String)
  /// The file was made by a newer version of Ontap.
  case newer(path: String)
  /// The file is a damaged database.
  case damaged(path: String)
  /// The file is missing or empty, and backups of it are there, so many.
  case gone(path: String, backups: Int)
  /// Another process kept the library locked for longer than the busy timeout.
  case locked(path: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// The disk is full, or the file has reached its size limit.
  case full(path: String)
  /// A file or folder that is no database cannot be made or written, with the system's error number.
  case unwritable(path: String, code: Int32)
  /// The disk failed, or the file could not be opened, in a phrase; this tells nothing of what the
  /// file holds.
  case unreachable(path: String, why: Sentence)
  /// Whatever else went wrong, in a phrase.
  case failed(path: String, why: Sentence)
  /// Neither the damaged file nor its backups hold anything that a repair could save.
  case beyondRepair(path: String)
  /// Another process answered the card meanwhile; nothing was written.
  case overtaken
}
