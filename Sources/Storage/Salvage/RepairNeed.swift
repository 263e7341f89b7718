import Foundation
import GRDB
import Recall

/// What a library needs to be whole again.
package enum RepairNeed: Hashable, Sendable {
  case nothing
  /// The log is whole, and its folds can be made anew from it.
  case rebuild
  /// The file is damaged, or lines of its log are.
  case salvage

  /// Finds out by a copy, so that the file is only read.
  ///
  /// - Throws: ``StorageError/foreign(path:)`` and ``StorageError/newer(path:)``, which nothing here
  ///   can repair.
  package init(of path: String) throws(StorageError) {
    try Library.checkKind(of: path)
    let copy = (path as NSString).deletingLastPathComponent + "/.ontap-new-\(getpid())-examined"
    Durability.removeDatabase(copy)
    defer { Durability.removeDatabase(copy) }
    try ExaminedCopy.make(of: path, at: copy)
    do throws(StorageError) {
      let examination = try Library(path: copy, isCopy: true).examine()
      self =
        examination.problems.isEmpty ? .nothing : examination.isLogWhole ? .rebuild : .salvage
    } catch {
      switch error {
      case .foreign: throw .foreign(path: path)
      case .newer: throw .newer(path: path)
      case .full, .unwritable, .readOnly, .unreachable: throw error
      case .notADatabase, .damaged, .gone, .locked, .failed, .overtaken, .beyondRepair:
        self = .salvage
      }
    }
  }
}
