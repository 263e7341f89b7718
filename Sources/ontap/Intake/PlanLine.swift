import Console
import Recall

/// A line of a plan: words of the learner's, and what the program says of them.
struct PlanLine {
  let text: String
  let saying: (String) -> Sentence

  init(_ text: String, _ saying: @escaping (String) -> Sentence) {
    self.text = text.safe()
    self.saying = saying
  }

  /// The line in a language; where it is too wide, the learner's words are cut and not the program's.
  func fitted(to width: Int, in language: Language, ellipsis: String) -> String {
    let whole = saying(text).text(in: language)
    guard whole.columns > width else { return whole }
    let room = text.columns - (whole.columns - width)
    return saying(text.truncated(to: room, ellipsis: ellipsis)).text(in: language)
      .truncated(to: width, ellipsis: ellipsis)
  }
}
