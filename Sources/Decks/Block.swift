package import Recall

/// A card as it stands in a deck file.
package struct Block: Hashable, Sendable {
  /// The exact text of the block, its comment included.
  package var raw: String
  package var card: Card
  /// The id in the block's comment; a hand-written block has none.
  package var id: CardID?
  /// The 1-based line of the deck file where the block begins.
  package var line: Int
}

extension Block {
  /// A block for a generated card.
  package init(of card: Card, id: CardID) {
    let answers = [card.isLiteral ? CodeSpan.marked(card.answer) : card.answer] + card.accept
    let lines =
      ["Q: " + card.prompt.onOneLine] + answers.map { "A: " + $0.onOneLine }
      + [Stamp(of: card, id: id).text]
    self.init(raw: lines.joined(separator: "\n") + "\n", card: card, id: id, line: 0)
  }
}

/// An answer that is one whole code span, as Markdown writes it.
enum CodeSpan {
  static func marked(_ code: String) -> String {
    let fence = String(repeating: "`", count: longestRun(in: code[...]) + 1)
    let gap = code.first == "`" || code.last == "`" ? " " : ""
    return fence + gap + code + gap + fence
  }

  /// The code of a text that is one whole code span, else nil.
  static func code(of text: String) -> String? {
    let fence = text.prefix { $0 == "`" }
    guard !fence.isEmpty, text.count > fence.count * 2, text.hasSuffix(fence) else { return nil }
    let inner = text.dropFirst(fence.count).dropLast(fence.count)
    guard inner.last != "`", !runs(in: inner).contains(fence.count) else { return nil }
    let isPadded = inner.count > 2 && inner.first == " " && inner.last == " "
    let isTicked = inner.dropFirst().first == "`" || inner.dropLast().last == "`"
    return String(isPadded && isTicked ? inner.dropFirst().dropLast() : inner)
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

extension String {
  /// Generated text is one line; a line break in it would end its field.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
