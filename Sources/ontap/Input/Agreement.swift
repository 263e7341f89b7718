import Recall

extension World {
  /// Asks a person at the terminal, who agrees by a first letter.
  func isAgreed(to question: Sentence) -> Bool {
    pass(Array(question.text(in: language).utf8))
    var input = StandardInput()
    var answer: [UInt8] = []
    while let bytes = input.next() {
      answer += bytes
      if bytes.contains(UInt8(ascii: "\n")) { break }
    }
    // The first letters of "yes" and of "có".
    let letters = language.code == "vi" ? "yYcC" : "yY"
    return answer.first { $0 != UInt8(ascii: " ") }.map(letters.utf8.contains) ?? false
  }
}
