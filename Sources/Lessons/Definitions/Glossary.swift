/// Tells terms with their meanings from what else authors write below one another without bullets:
/// the facts of a course, the fields of a record, who says what.
enum Glossary {
  /// True where all of the terms, taken together, can be a glossary: each has a name and meaning of
  /// its own, none a value, and nobody asks or calls.
  ///
  /// - Parameter isBelowTitle: True where nothing stands between them and the lesson's title. There
  ///   stands what the lesson itself is: who teaches it, where and when.
  static func isOne(_ terms: [Term], isBelowTitle: Bool) -> Bool {
    if isBelowTitle, terms.contains(where: { $0.border == .colon && !$0.isSaidInPassing }) {
      return false
    }
    return terms.count > 1 && Set(terms.map(\.label)).count == terms.count
      && !terms.contains { $0.isUnnamed || $0.holdsValue || $0.meaning.text.isSpoken }
  }
}

extension Term {
  /// True where the meaning begins with a small letter, as the second half of a sentence would and
  /// a name would not.
  fileprivate var isSaidInPassing: Bool {
    meaning.text.first?.isLowercase == true || goesOnBehindValue
  }

  /// True where the meaning is a value, or begins with one, as `8:30, room 12` does.
  fileprivate var holdsValue: Bool {
    isReading || (meaning.text.first?.isNumber == true && !goesOnBehindValue)
      || (!meaning.text.contains(" ") && meaning.text.contains(where: \.isNumber))
  }

  /// True where the value at the head is but the beginning of a sentence: a comma ends it, and
  /// behind that stand six words without a number, or four and a full stop.
  private var goesOnBehindValue: Bool {
    guard meaning.text.first?.isNumber == true, let space = meaning.text.firstIndex(of: " "),
      ",;".contains(meaning.text[meaning.text.index(before: space)])
    else { return false }
    let rest = meaning.text[space...]
    let words = rest.split(separator: " ").count
    return (words > 5 || (words > 3 && rest.last == ".")) && !rest.contains(where: \.isNumber)
  }
}

extension String {
  /// True of a question and of a call, in any script.
  var isSpoken: Bool {
    guard let last else { return false }
    return "?？؟!！".contains(last) || hasSuffix("か。")
  }
}
