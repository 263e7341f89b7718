package import Recall

/// A file that is refused whole, with the finding that says why.
package struct NotText: Error, Hashable {
  package var finding: Finding

  /// Why a file is no lesson.
  enum Reason: Hashable {
    /// More bytes than ``LessonText/sizeLimit``.
    case tooLarge(bytes: Int)
    /// Text, but in another encoding; the associated name is a guess, or empty.
    case notUTF8(name: String)
    /// Control characters and stray bytes throughout: a picture, an archive, a program.
    case binary
  }

  init(_ reason: Reason, path: String) {
    finding = Finding(
      path: path, severity: .error, sentence: reason.sentence, code: reason.code)
  }
}

extension NotText.Reason {
  fileprivate var code: String {
    switch self {
    case .tooLarge: "too-large"
    case .notUTF8: "not-utf8"
    case .binary: "not-text"
    }
  }

  fileprivate var sentence: Sentence {
    switch self {
    case .tooLarge(let bytes):
      Sentence(
        """
        the file holds \(bytes) bytes, more than the \(LessonText.sizeLimit) of the largest lesson \
        read here; split it
        """)
    case .notUTF8(name: ""):
      Sentence("the file is not UTF-8; save it as UTF-8")
    case .notUTF8(let name):
      Sentence("the file is not UTF-8 but looks like \(name); save it as UTF-8")
    case .binary:
      Sentence("the file is no text, so nothing was read from it; save it as text")
    }
  }
}
