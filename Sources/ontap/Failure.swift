import Recall
import Storage

/// Why a command stops, in a sentence for the learner, and with which status.
struct Failure: Error {
  /// The exit statuses that scripts rely on; a signal n gives 128 + n.
  enum Status: Int32, CaseIterable {
    case done = 0
    case failed = 1
    case usage = 2
    /// Only with `due --exit-code`.
    case nothingDue = 3
    case locked = 4
    case damaged = 5
  }

  var status: Status
  /// Nil where everything has been said already.
  var sentence: Sentence?

  init(_ sentence: Sentence?, status: Status = .failed) {
    self.sentence = sentence
    self.status = status
  }

  /// Ends a command after it has reported its failures one by one.
  static let reported = Failure(nil)
}

extension Failure {
  init(_ error: StorageError) {
    switch error {
    case .notADatabase(let path) where !BackupFolder(ofLibraryAt: path).backups().isEmpty:
      // Where its backups lie there was a library.
      self.init(StorageError.damaged(path: path))
    case .notADatabase(let path):
      self.init(
        Sentence(
          "\(path) is not an Ontap library; move it away, or name another folder with --library"),
        status: .damaged)
    case .foreign(let path):
      self.init(
        Sentence(
          "\(path) is another program's database; move it away, or name another folder with --library"
        ),
        status: .failed)
    case .newer(let path):
      self.init(
        Sentence(
          "\(path) was written by a newer Ontap; nothing was changed; please update this program"))
    case .damaged(let path):
      self.init(
        Sentence(
          "\(path) is damaged; nothing was written; 'ontap doctor --repair' saves what can be saved"
        ),
        status: .damaged)
    case .gone(let path, let backups):
      self.init(
        Sentence(
          """
          \(path) is missing or empty, and \(backups, "backup of it is", "backups of it are") \
          there; 'ontap restore' brings the newest back; to begin anew, move the folder backups away
          """),
        status: .damaged)
    case .locked(let path):
      self.init(Self.locked(path, by: LockHolder(ofLibraryAt: path)), status: .locked)
    case .readOnly(let path):
      self.init(
        Sentence("\(path) may not be written; check the permissions of the file and its folder"))
    case .full(let path):
      self.init(Sentence("\(path) cannot grow: the disk is full; what was saved before is safe"))
    case .unwritable(let path, let code):
      self.init(Sentence("\(path) cannot be written: \(Sentence(systemError: code))"))
    case .unreachable(let path, let why), .failed(let path, let why):
      self.init(Sentence("\(path) cannot be used: \(why)"))
    case .beyondRepair(let path):
      self.init(
        Sentence(
          """
          \(path) and its backups hold nothing that can be saved; nothing was changed; move them \
          away to begin anew with the decks that are there
          """),
        status: .damaged)
    case .overtaken:
      self.init(Sentence("the card was answered by another program meanwhile; nothing was written"))
    }
  }

  private static func locked(_ path: String, by holder: LockHolder?) -> Sentence {
    guard let holder else {
      return Sentence("\(path) is in use by another program that is writing; try again in a moment")
    }
    guard let program = holder.program else {
      return Sentence("\(path) is in use by process \(holder.process); try again in a moment")
    }
    return Sentence(
      "\(path) is in use by \(program) (process \(holder.process)); try again in a moment")
  }
}
