import Foundation
import Recall

extension Sentence {
  /// Why a system call failed: the usual reasons in the learner's language, the others in the
  /// system's words.
  init(systemError code: Int32) {
    self =
      switch code {
      case EACCES: Sentence("permission denied")
      case EPERM: Sentence("operation not permitted")
      case ENOENT: Sentence("no such file or directory")
      case EISDIR: Sentence("is a directory")
      case ENOTDIR: Sentence("not a directory")
      case ENOSPC: Sentence("no space left on device")
      case EROFS: Sentence("read-only file system")
      case EIO: Sentence("input/output error")
      case ENAMETOOLONG: Sentence("file name too long")
      case ELOOP: Sentence("too many levels of symbolic links")
      default: Sentence(verbatim: String(cString: strerror(code)).lowercased())
      }
  }
}
