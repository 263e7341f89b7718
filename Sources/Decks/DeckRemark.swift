import Recall

/// What can be wrong in a deck file, with the sentence that says so.
enum DeckRemark {
  case answerWithoutQuestion
  case emptyQuestion
  case questionWithoutAnswer
  case clozeBlock
  case sameQuestion
  case answerInQuestion

  func finding(path: String, line: Int) -> Finding {
    Finding(path: path, line: line, severity: .warning, sentence: sentence, code: code)
  }

  private var code: String {
    switch self {
    case .answerWithoutQuestion: "answer-without-question"
    case .emptyQuestion: "empty-question"
    case .questionWithoutAnswer: "question-without-answer"
    case .clozeBlock: "cloze-block"
    case .sameQuestion: "same-question"
    case .answerInQuestion: "answer-in-question"
    }
  }

  private var sentence: String {
    switch self {
    case .answerWithoutQuestion:
      "this answer has no question; write a line that begins with Q: above it"
    case .emptyQuestion:
      "this question is empty; write it after Q:"
    case .questionWithoutAnswer:
      "this question has no answer; write a line that begins with A: below it"
    case .clozeBlock:
      "cloze texts are kept but not asked in this version; write Q: and A: instead"
    case .sameQuestion:
      "another card above asks the same with another answer; make the questions differ"
    case .answerInQuestion:
      "the question holds its answer; word it so that the answer must be remembered"
    }
  }
}
