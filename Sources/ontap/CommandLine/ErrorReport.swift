import Recall
import Reports

/// An error as it is told on standard error: to a person in a sentence, to a script as JSON.
struct ErrorReport {
  let status: Failure.Status
  /// What happened and what can be done, in the learner's language.
  private let text: String
  /// What happened, in English.
  private let message: String
  /// What can be done, in English.
  private let hint: String?
  /// What may have been meant.
  private let guess: String?

  /// Nil where everything has been said already.
  init?(_ failure: Failure, in language: Language) {
    guard let sentence = failure.sentence else { return nil }
    // The last clause of a sentence says what to do.
    let english = sentence.description
    let end = english.ranges(of: "; ").last
    status = failure.status
    text = sentence.text(in: language)
    message = end.map { String(english[..<$0.lowerBound]) } ?? english
    hint = end.map { String(english[$0.upperBound...]) }
    guess = nil
  }

  init(_ misuse: Misuse) {
    status = .usage
    text = "\(misuse.sentence); \(misuse.hint)"
    message = misuse.sentence
    hint = misuse.hint
    guess = misuse.guess
  }

  var lines: [String] {
    ["ontap: " + text] + (guess.map { ["Did you mean '\($0)'?"] } ?? [])
  }

  var json: JSON {
    let advice = guess.map { "did you mean '\($0)'? " } ?? ""
    return [
      "schema": "ontap.error/1", "code": .string(status.code), "message": .string(message),
      "hint": hint.map { .string(advice + $0) } ?? .null,
    ]
  }
}

extension World {
  /// Tells why something failed, to whom the command line says.
  func tell(_ failure: Failure) {
    tell(ErrorReport(failure, in: language))
  }

  func tell(_ report: ErrorReport?) {
    guard let report else { return }
    if isAskedForJSON {
      remark(report.json.text)
    } else {
      for line in report.lines { remark(line) }
    }
  }
}

extension Failure.Status {
  /// The word for scripts.
  var code: String {
    switch self {
    case .done: "done"
    case .failed: "failed"
    case .usage: "usage"
    case .nothingDue: "nothing-due"
    case .locked: "locked"
    case .damaged: "damaged"
    }
  }

  /// When the program ends with this status, as the manual says it.
  var meaning: String {
    switch self {
    case .done: "Done."
    case .failed: "Failed; a sentence on standard error says why."
    case .usage: "Wrong usage; nothing was done."
    case .nothingDue: "Nothing is due; only with 'ontap due --exit-code'."
    case .locked: "The library is locked by another program."
    case .damaged: "The library is damaged."
    }
  }
}
