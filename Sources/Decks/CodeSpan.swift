/// An answer that is one whole code span, as Markdown writes it.
enum CodeSpan {
  static func marked(_ code: String) -> String {
    let fence = String(repeating: "`", count: longestRun(in: code[...]) + 1)
    let gap = isTicked(code[...]) ? " " : ""
    return fence + gap + code + gap + fence
  }

  /// The code of a text that is one whole code span, else nil.
  static func code(of text: String) -> String? {
    let fence = text.prefix { $0 == "`" }
    guard !fence.isEmpty, text.count > fence.count * 2, text.hasSuffix(fence) else { return nil }
    let inner = text.dropFirst(fence.count).dropLast(fence.count)
    // Fenced code of several lines is a text.
    guard inner.last != "`", !inner.contains(where: \.isNewline),
      !runs(in: inner).contains(fence.count)
    else { return nil }
    let isPadded = inner.count > 2 && inner.first == " " && inner.last == " "
    return String(isPadded && isTicked(inner) ? inner.dropFirst().dropLast() : inner)
  }

  /// True where a backtick comes first or last, spaces apart: it must not touch the marks.
  private static func isTicked(_ code: Substring) -> Bool {
    code.first { $0 != " " } == "`" || code.last { $0 != " " } == "`"
  }

  private static func longestRun(in text: Substring) -> Int {
    runs(in: text).max() ?? 0
  }

  private static func runs(in text: Substring) -> [Int] {
    var runs: [Int] = []
    var run = 0
    for character in text {
      if character == "`" {
        run += 1
      } else if run > 0 {
        runs.append(run)
        run = 0
      }
    }
    return run > 0 ? runs + [run] : runs
  }
}
