import Foundation

extension Library {
  /// The library as it is at this moment, in a file of its own that goes when it is closed: others
  /// wait only while it is copied, however slowly the copy is read.
  ///
  /// - Parameter folder: Where the file is made.
  package func stillCopy(in folder: String) throws(StorageError) -> Library {
    let file = "\(folder)/.ontap-new-\(getpid())-still"
    Durability.removeDatabase(file)
    try Durability.makePrivate(file)
    defer { Durability.removeDatabase(file) }
    try StorageError.rethrowing(path) { _ = try VerifiedCopy.copy(database, to: file) }
    return try Library(onlyReading: file)
  }
}
