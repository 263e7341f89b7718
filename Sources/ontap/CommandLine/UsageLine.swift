/// Breaks the line of a help that shows how a command is used, which the parser leaves as long as it is.
enum UsageLine {
  private static let label = "USAGE: "

  /// The help with no usage line longer than a number of columns, where its parts allow that.
  static func wrapped(in help: String, to columns: Int) -> String {
    help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix(label) ? wrapped(String(line), to: columns) : String(line)
    }.joined(separator: "\n")
  }

  private static func wrapped(_ line: String, to columns: Int) -> String {
    let parts = line.replacing(" [", with: "\n[").split(separator: "\n")
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, last.count + 1 + part.count <= columns {
        lines[lines.count - 1] += " " + part
      } else {
        lines.append((lines.isEmpty ? "" : String(repeating: " ", count: label.count)) + part)
      }
    }
    return lines.joined(separator: "\n")
  }
}
