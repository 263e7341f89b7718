import Recall

/// What can be wrong in a deck file, with the sentence that says so.
enum DeckRemark {
  case answerWithoutQuestion
  case emptyQuestion
  case questionWithoutAnswer
  case noDeletion
  case emptyDeletion
  case openDeletion
  case tooManyDeletions
  case openComment
  case brokenStamp
  case sameQuestion
  case answerInQuestion
  case conflictMark

  func finding(path: String, line: Int, column: Int = 1) -> Finding {
    Finding(
      path: path, line: line, column: column, severity: .warning, sentence: sentence, code: code)
  }

  /// The code of what `ontap doctor` counts as damage.
  static let brokenStampCode = "broken-stamp"

  private var code: String {
    switch self {
    case .answerWithoutQuestion: "answer-without-question"
    case .emptyQuestion: "empty-question"
    case .questionWithoutAnswer: "question-without-answer"
    case .noDeletion: "no-deletion"
    case .emptyDeletion: "empty-deletion"
    case .openDeletion: "open-deletion"
    case .tooManyDeletions: "too-many-deletions"
    case .openComment: "open-comment"
    case .brokenStamp: Self.brokenStampCode
    case .sameQuestion: "same-question"
    case .answerInQuestion: "answer-in-question"
    case .conflictMark: "conflict-mark"
    }
  }

  private var sentence: Sentence {
    switch self {
    case .answerWithoutQuestion:
      Sentence("this answer has no question; write a line that begins with Q: above it")
    case .emptyQuestion:
      Sentence("this question is empty; write it after Q:")
    case .questionWithoutAnswer:
      Sentence("this question has no answer; write a line that begins with A: below it")
    case .noDeletion:
      Sentence("this cloze text hides nothing; put what is to be asked in [brackets]")
    case .emptyDeletion:
      Sentence("these brackets are empty, so nothing is asked here; write the answer in them")
    case .openDeletion:
      Sentence(
        "this bracket is never closed, so nothing is asked here; close it, or write \\[ for a bracket"
      )
    case .tooManyDeletions:
      Sentence(
        "this text hides more than \(ClozeText.mostDeletions) pieces, of which so many are asked; split it"
      )
    case .openComment:
      Sentence("this comment is never closed, so what stands below it is read; end it with -->")
    case .brokenStamp:
      Sentence(
        """
        this comment is not as Ontap wrote it, so that the card above it has lost its place in the \
        lesson; make it again what it was, or move the file away and add its lesson
        """)
    case .sameQuestion:
      Sentence("another card above asks the same with another answer; make the questions differ")
    case .answerInQuestion:
      Sentence("the question holds its answer; word it so that the answer must be remembered")
    case .conflictMark:
      Sentence(
        "this line parts two versions of the file; keep the wording that counts, and take the marks out"
      )
    }
  }
}
