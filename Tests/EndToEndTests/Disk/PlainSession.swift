/// A session without a screen, whose input is known before it begins.
enum PlainSession {
  /// Three grades and a line that takes one back; at the end the backup of the day.
  static let input = "\n3\n\n1\nu\n\n4\n"
  /// How many lines that makes in the log.
  static let lines = 4

  /// How many lines of the log the learner was told of.
  static func shown(_ output: String) -> Int {
    output.split(separator: "\n").count { line in
      ["Again: ", "Hard: ", "Good: ", "Easy: ", "Taken back: "].contains { line.hasPrefix($0) }
    }
  }
}
