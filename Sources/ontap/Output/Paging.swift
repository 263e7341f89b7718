import ArgumentParser
import Console
import Recall

/// Whether what is longer than the screen is shown by a pager.
struct PagerOption: ParsableArguments {
  @Flag(name: .customLong("no-pager"), help: "Print at once what is longer than the screen.")
  var isOff = false
}

extension World {
  /// What shows long texts unless `PAGER` is set; a shell that lacks it says nothing.
  private static let usualPager = "command -v less >/dev/null 2>&1 || exit 127; exec less -FRX"

  /// What less is to do besides: to leave on Ctrl-C, and to show what Ontap prints, which is UTF-8.
  private static let lessVariables = ["LESS": "K", "LESSCHARSET": "utf-8"]

  /// Prints sentences for a person, each from a line of its own on, by the pager where they are more
  /// than the screen holds.
  func say(_ sentences: [Sentence], _ option: PagerOption) {
    say(sentences.flatMap(rows), option)
  }

  /// Prints a sentence of a list for a person.
  func list(_ sentence: Sentence) {
    for row in rows(sentence) { say(row) }
  }

  /// A sentence as it is, or on a terminal in rows of its width.
  private func rows(_ sentence: Sentence) -> [String] {
    let text = sentence.text(in: language)
    return isTerminal(1) ? text.safe().hanging(in: outputWidth) : [text]
  }

  /// Prints lines for a person, by the pager where they are more than the screen holds.
  func say(_ lines: [String], _ option: PagerOption) {
    say(lines, shown: lines.map { $0.safe() }, option)
  }

  /// - Parameter shown: The lines as they are printed, which is safe.
  private func say(_ lines: [String], shown: [String], _ option: PagerOption) {
    guard !option.isOff, let pager, isLongerThanScreen(lines) else {
      for line in shown { print(line) }
      return
    }
    progress.hide()
    let text = shown.map { $0 + "\n" }.joined()
    let variables = Self.lessVariables.merging(environment) { $1 }
    if !Pager.show(text, with: pager, environment: variables) {
      for line in shown { print(line) }
    }
  }

  /// Prints styled lines for a person, by the pager where they are more than the screen holds.
  func say(_ lines: [StyledLine], _ option: PagerOption) {
    say(lines.map(\.text), shown: lines.map { $0.text(for: appearance) }, option)
  }

  /// The line of the shell that shows long texts; nil where there is to be none.
  var pager: String? {
    guard appearance.isTerminal else { return nil }
    guard let set = environment["PAGER"] else { return Self.usualPager }
    let words = set.split(separator: " ")
    return words.isEmpty || words == ["cat"] ? nil : set
  }

  private func isLongerThanScreen(_ lines: [String]) -> Bool {
    let size = Size(ofTerminal: 1)
    var rows = 0
    for line in lines {
      rows += max(1, (line.columns + size.columns - 1) / max(1, size.columns))
      // The last row is the shell's.
      if rows >= size.rows { return true }
    }
    return false
  }
}
