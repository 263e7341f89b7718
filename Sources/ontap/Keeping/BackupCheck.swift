import Recall
import Storage

/// Whether the newest backup is still what it was when it was made; it is read in another thread.
struct BackupCheck {
  private let newest: Backup?
  private let isSound: Meanwhile<Bool>

  init(of folder: BackupFolder) {
    let newest = folder.backups().first
    self.newest = newest
    isSound = Meanwhile { newest.map(folder.isSound) ?? true }
  }

  /// What is wrong, which is waited for.
  var problem: Sentence? {
    guard let newest, (try? isSound.value()) != true else { return nil }
    return Sentence("the newest backup, \(newest.path), is damaged; 'ontap backup' makes another")
  }
}
