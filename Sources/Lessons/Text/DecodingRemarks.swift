package import Recall

/// The sentences about a file's bytes.
struct DecodingRemarks {
  var path: String

  var readAsUTF16: Finding {
    Finding(
      path: path, severity: .warning,
      sentence: Sentence(
        "the file is UTF-16 and was read as such; save it as UTF-8, which every program reads"),
      code: "not-utf8")
  }

  func badBytes(in line: DecodedLine, line number: Int) -> Finding {
    let what =
      line.badStretches == 1
      ? Sentence("a byte here is not UTF-8")
      : Sentence("\(line.badStretches) stretches of bytes here are not UTF-8")
    return Finding(
      path: path, line: number, column: line.badColumn, severity: .warning,
      sentence: Sentence(
        "\(what); a table row on this line gives no card until the file is saved as UTF-8"),
      code: "invalid-utf8")
  }

  func lostBefore(line number: Int, column: Int) -> Finding {
    Finding(
      path: path, line: number, column: column, severity: .warning,
      sentence: Sentence(
        """
        a letter was lost before (U+FFFD stands for it); a table row on this line gives \
        no card until the letter is written in
        """), code: "invalid-utf8")
  }

  func controlCharacters(in line: VisibleLine, line number: Int) -> Finding {
    let code = String(line.firstReplaced, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    let what =
      line.replaced == 1
      ? Sentence("a control character (\(name)) was replaced")
      : Sentence("\(line.replaced) control characters were replaced, the first is \(name)")
    return Finding(
      path: path, line: number, column: line.column, severity: .warning,
      sentence: Sentence("\(what); a table row on this line gives no card"),
      code: "control-characters")
  }

  func repaired(_ repair: Repair) -> Finding {
    Finding(
      path: path, line: repair.firstLine, severity: .warning,
      sentence: Sentence(
        """
        the text was UTF-8 read as \(repair.encoding) and saved again; \(repair.account); \
        'ontap repair' prints the text put right
        """),
      code: "repaired-text")
  }

  func garbled(firstLine: Int) -> Finding {
    Finding(
      path: path, line: firstLine, severity: .warning,
      sentence: Sentence(
        """
        the text was UTF-8 read in another encoding and saved again, and too many of its bytes are \
        lost to restore it; what is lost gives no card; get the lesson anew from where it came
        """),
      code: "garbled-text")
  }

  func savedAsQuestionMarks(firstLine: Int) -> Finding {
    Finding(
      path: path, line: firstLine, severity: .warning,
      sentence: Sentence(
        """
        letters were saved as question marks, and nothing tells which ones they were; what is lost \
        gives no card; get the lesson anew from where it came
        """),
      code: "garbled-text")
  }

  /// - Parameter text: The line after repair.
  func notRestored(in text: String, line number: Int) -> Finding {
    let count = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    return Finding(
      path: path, line: number, severity: .warning,
      sentence: count == 1
        ? Sentence(
          """
          a letter of this line could not be restored; a table row on it gives no card until the \
          letter is written in
          """)
        : Sentence(
          """
          \(count) letters of this line could not be restored; a table row on it gives no card \
          until the letters are written in
          """),
      code: "invalid-utf8")
  }
}

extension Repair {
  /// How many letters were restored and how many could not be, for a person.
  package var account: Sentence {
    let restored = exact + guessed
    var account =
      lost == 0 && restored > 1
      ? Sentence("all \(restored) letters were restored")
      : Sentence("\(restored, "letter was", "letters were") restored")
    if guessed > 0 { account = Sentence("\(account), \(guessed) of them by guess") }
    return lost > 0 ? Sentence("\(account), and \(lost) could not be") : account
  }
}
