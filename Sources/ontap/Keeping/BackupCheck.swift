import Recall
import Storage

/// Whether the newest backup is still what it was when it was made; it is read in another thread.
struct BackupCheck {
  private let folder: BackupFolder
  private let isReadOnly: Bool
  private let newest: Backup?
  private let isSound: Meanwhile<Bool>

  /// - Parameters:
  ///   - isReadOnly: True for a library that may not be written.
  ///   - moment: Now: one of a clock that was ahead is not the newest.
  init(of folder: BackupFolder, isReadOnly: Bool, at moment: Moment) {
    let newest = folder.backups().likeliestFirst(at: moment).first
    self.folder = folder
    self.isReadOnly = isReadOnly
    self.newest = newest
    isSound = Meanwhile { try newest.map { try folder.isSound($0) } ?? true }
  }

  /// What is wrong, which is waited for.
  var problem: Sentence? {
    // Of one that is only read here they are another's.
    if !isReadOnly {
      do {
        try folder.checkListable()
      } catch {
        return Failure(error).sentence
      }
    }
    guard let newest else { return nil }
    do {
      guard try !isSound.value() else { return nil }
    } catch StorageError.unreachable(_, let why) {
      return Sentence("the newest backup, \(newest.path), cannot be looked at: \(why)")
    } catch {}
    return Sentence("the newest backup, \(newest.path), is damaged; 'ontap backup' makes another")
  }
}
