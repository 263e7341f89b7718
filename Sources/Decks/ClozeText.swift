import Recall

/// A text with deletions in brackets: `The [gannet] dives`.
///
/// Text are: brackets behind a backslash, in code and formulas, of task boxes, of links and images (`[text](place)`) and of
/// footnotes (`[^1]`). Brackets within a deletion belong to it.
struct ClozeText: Hashable, Sendable {
  private enum Piece: Hashable {
    case text(String)
    case deletion(String)

    var plain: String {
      switch self {
      case .text(let text), .deletion(let text): text
      }
    }
  }

  private var pieces: [Piece] = []
  /// Where, in characters of the source, an empty pair of brackets stands.
  private(set) var empty: [Int] = []
  /// Where a bracket stands that is never closed.
  private(set) var open: [Int] = []

  /// The most deletions of one text that are asked.
  static let mostDeletions = 200
  /// True where the text has more of them.
  var isTooLong: Bool { deletions.count > Self.mostDeletions }

  private var deletions: [Int] {
    pieces.indices.filter { place in
      switch pieces[place] {
      case .text: false
      case .deletion: true
      }
    }
  }

  /// What stands for the deletion that is asked.
  static let gap = "[…]"

  init(_ source: String) {
    let source = Brackets(source)
    var text = ""
    var place = 0
    while place < source.count {
      guard source.opens(place) else {
        text += source.plain(place..<place + source.unit(at: place))
        place += source.unit(at: place)
        continue
      }
      guard let close = source.closings[place] else {
        open.append(place)
        text += "["
        place += 1
        continue
      }
      if let end = source.endOfLink(after: close) {
        text += source.plain(place..<end)
        place = end
        continue
      }
      let hidden = source.plain(place + 1..<close)
      if hidden.allSatisfy(\.isWhitespace) {
        empty.append(place)
        text += source.plain(place..<close + 1)
      } else {
        pieces += [.text(text), .deletion(hidden)]
        text = ""
      }
      place = close + 1
    }
    pieces.append(.text(text))
  }

  /// One card for each deletion, in their order; the whole text is the key of all of them.
  func cards(context: [String]) -> [Card] {
    let whole = Self.finished(pieces.map(\.plain).joined())
    return deletions.prefix(Self.mostDeletions).map { asked in
      let prompt = pieces.indices.map { $0 == asked ? Self.gap : pieces[$0].plain }.joined()
      let answer = Self.finished(pieces[asked].plain)
      let code = CodeSpan.code(of: answer)
      return Card(
        kind: .cloze, prompt: Self.finished(prompt), answer: code ?? answer,
        isLiteral: code != nil, context: context, key: whole)
    }
  }

  private static func finished(_ text: String) -> String {
    CardText.clean(text)[...].trimmed
  }
}

/// The brackets of a text, and which closes which.
private struct Brackets {
  private let characters: [Character]
  private let formulaEnds: [Int?]
  /// The closing bracket of each opening one that has one.
  private(set) var closings: [Int: Int] = [:]

  /// The longest address of a link, in characters.
  private static let longestPlace = 2_000

  init(_ source: String) {
    characters = Array(source)
    formulaEnds = Self.formulaEnds(in: characters)
    var open: [Int] = []
    var place = 0
    while place < count {
      if characters[place] == "[" { open.append(place) }
      if characters[place] == "]", let start = open.popLast() { closings[start] = place }
      place += unit(at: place)
    }
  }

  var count: Int { characters.count }

  /// True for a bracket that may begin a deletion.
  func opens(_ place: Int) -> Bool {
    characters[place] == "[" && !(place + 1 < count && characters[place + 1] == "^")
      && !isTaskBox(place)
  }

  /// True of `[ ]` and `[x]` behind the mark of a list item.
  private func isTaskBox(_ place: Int) -> Bool {
    guard place + 2 < count, characters[place + 2] == "]", " xX".contains(characters[place + 1])
    else { return false }
    let before = characters[..<place].reversed().lazy.prefix { !$0.isNewline }
      .filter { !$0.isWhitespace }.prefix(2)
    return before.first.map { "-*+".contains($0) } ?? false && before.dropFirst().isEmpty
  }

  /// How many characters stand and fall together: an escaped one, a code span, a
  /// formula, else one.
  func unit(at place: Int) -> Int {
    switch characters[place] {
    case "\\": min(2, count - place)
    case "`": codeSpan(at: place)
    case "$": formula(at: place)
    default: 1
    }
  }

  private func codeSpan(at start: Int) -> Int {
    func run(_ place: Int) -> Int { characters[place...].prefix { $0 == "`" }.count }
    let fence = run(start)
    var place = start + fence
    while let next = characters[place...].firstIndex(of: "`") {
      let length = run(next)
      if length == fence { return next + length - start }
      place = next + length
    }
    return fence
  }

  /// A formula `$…$`, as Pandoc reads it: no blank inside next to a dollar, no digit behind it, so
  /// that prices stay prices.
  private func formula(at start: Int) -> Int {
    guard start + 2 < count, !characters[start + 1].isWhitespace,
      let end = formulaEnds[start + 2]
    else { return 1 }
    return end + 1 < count && characters[end + 1].isNumber ? 1 : end + 1 - start
  }

  /// Of each place the next one on its line where a formula may end; nothing where there is no
  /// dollar.
  private static func formulaEnds(in characters: [Character]) -> [Int?] {
    guard characters.contains("$") else { return Array(repeating: nil, count: characters.count) }
    var ends: [Int?] = []
    var next: Int?
    for place in characters.indices.reversed() {
      let character = characters[place]
      if character.isNewline { next = nil }
      if character == "$", place > 0, !characters[place - 1].isWhitespace { next = place }
      ends.append(next)
    }
    return ends.reversed()
  }

  /// Where the `(place)` of a link ends that follows a closing bracket; nil where none does.
  func endOfLink(after close: Int) -> Int? {
    guard close + 1 < count, characters[close + 1] == "(" else { return nil }
    var depth = 0
    for place in (close + 1)..<min(count, close + Self.longestPlace) {
      switch characters[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\n": return nil
      default: break
      }
      if depth == 0 { return place + 1 }
    }
    return nil
  }

  /// The characters without the backslashes of escaped brackets.
  func plain(_ range: Range<Int>) -> String {
    var text = ""
    var place = range.lowerBound
    while place < range.upperBound {
      let end = min(place + unit(at: place), range.upperBound)
      let isEscaped =
        characters[place] == "\\" && end - place == 2 && "[]".contains(characters[place + 1])
      text += String(characters[(isEscaped ? place + 1 : place)..<end])
      place = end
    }
    return text
  }
}
