/// A remark about a lesson or deck, with its place.
///
/// It prints as `path:line:column: warning: sentence [code]`, the form that editors and compilers share.
package struct Finding: Hashable, Sendable, CustomStringConvertible {
  package enum Severity: String, Sendable {
    case note, warning, error
  }

  /// The file as the learner named it.
  package var path: String
  /// 1-based.
  package var line: Int
  /// 1-based, in bytes of the line.
  package var column: Int
  package var severity: Severity
  /// What happened and, where something can be done, what to do; no final code, no line break.
  package var sentence: Sentence
  /// A lower-case word that scripts can rely on, such as `duplicate-row`.
  package var code: String

  package init(
    path: String, line: Int = 1, column: Int = 1, severity: Severity, sentence: Sentence,
    code: String
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.sentence = sentence
    self.code = code
  }

  /// The whole remark in English.
  package var description: String { remark.description }

  /// The sentence with all that stands around it; place, severity and code are the same in every
  /// language, so that editors and scripts find them.
  package var remark: Sentence {
    Sentence("\(path):\(line):\(column): \(severity.rawValue): \(sentence) [\(code)]")
  }
}

extension Finding {
  /// The order of the findings of one file: by line, then by code, then by what is said in English.
  package static func inOrder(_ one: Finding, _ other: Finding) -> Bool {
    (one.line, one.code) == (other.line, other.code)
      ? one.sentence.description < other.sentence.description
      : (one.line, one.code) < (other.line, other.code)
  }
}
