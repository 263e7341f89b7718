import Foundation
import Recall

extension Sentence {
  /// Why a system call failed, and what helps: the usual reasons in the learner's language, the
  /// others in the system's words.
  init(systemError code: Int32) {
    self =
      switch code {
      case EACCES: Sentence("permission denied; check the permissions")
      case EPERM: Sentence("operation not permitted; check the permissions")
      case ENOENT: Sentence("no such file or directory; check the spelling")
      case EISDIR: Sentence("is a directory; name a file")
      case ENOTDIR: Sentence("not a directory; check the spelling")
      case ENOSPC: Sentence("no space left on device; make room and try again")
      case EROFS: Sentence("read-only file system; make it writable, or use another place")
      case EIO: Sentence("input/output error; the disk may be failing, copy your files elsewhere")
      case ENAMETOOLONG: Sentence("file name too long; choose a shorter one")
      case ELOOP: Sentence("too many levels of symbolic links; name the file itself")
      default: Sentence(verbatim: String(cString: strerror(code)).lowercased())
      }
  }
}
