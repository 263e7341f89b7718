import Foundation

extension Library {
  /// The library as it is at this moment, in a file of its own that goes when it is closed: others
  /// wait only while it is copied, however slowly the copy is read.
  ///
  /// - Parameter folder: Where the file is made.
  /// - Throws: ``StorageError/damaged(path:)`` where rows may be missing from the copy.
  package func stillCopy(in folder: String) throws(StorageError) -> Library {
    let file = "\(folder)/.ontap-new-\(getpid())-still"
    Durability.removeDatabase(file)
    try Durability.makePrivate(file)
    defer { Durability.removeDatabase(file) }
    do throws(StorageError) {
      try StorageError.rethrowing(path) { _ = try VerifiedCopy.copy(database, to: file) }
    } catch {
      // The disk reports a damaged source by the path that was read last.
      throw error == .damaged(path: file) ? .damaged(path: path) : error
    }
    guard try VerifiedCopy.isWhole(file) else { throw .damaged(path: path) }
    return try Library(onlyReading: file, of: path)
  }
}
