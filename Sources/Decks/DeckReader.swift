import Recall

/// Goes through a deck file line by line, from block to block.
struct DeckReader {
  private let lines: DeckLines
  private let path: String
  private var next: Int
  /// The first line that is in no piece yet.
  private var unplaced = 0
  private var headings: [(level: Int, text: String)] = []
  private(set) var pieces: [DeckFile.Piece] = []
  private(set) var findings: [Finding] = []

  init(lines: DeckLines, path: String, start: Int) {
    self.lines = lines
    self.path = path
    next = start
  }

  mutating func readAll() {
    for place in next..<max(next, lines.count) where lines[place].isConflictMark {
      report(.conflictMark, at: place)
    }
    while next < lines.count {
      let line = lines[next]
      if line.text(after: "Q:") != nil {
        readQuestion()
      } else if line.text(after: "C:") != nil {
        readCloze()
      } else if line.beginsComment {
        let end = lines.endOfComment(from: next)
        if Stamp.isBroken(line.text.trimmed) {
          report(.brokenStamp, at: next)
        } else if end == nil {
          // A comment that nothing closes costs no card behind it.
          report(.openComment, at: next)
        }
        next = end ?? next + 1
      } else if line.fence != nil, let end = lines.endOfCode(from: next) {
        next = end
      } else {
        if let heading = line.heading {
          placeHeading(heading)
          continue
        } else if line.text(after: "A:") != nil {
          report(.answerWithoutQuestion, at: next)
        }
        next += 1
      }
    }
    placeText(before: lines.count)
  }

  // MARK: Questions

  private mutating func readQuestion() {
    let start = next
    var parts = [[lines[start].text(after: "Q:") ?? ""]]
    next += 1
    while next < lines.count, !lines.endsBlock(at: next) {
      if let answer = lines[next].text(after: "A:") {
        parts.append([answer])
        next += 1
      } else {
        parts[parts.count - 1] += takeText()
      }
    }
    let stamp = takeStamp()
    let wordings = parts.map(CardText.joined)
    guard let prompt = wordings.first, !prompt.isEmpty else {
      return report(.emptyQuestion, at: start)
    }
    guard let answer = wordings.dropFirst().first, !answer.isEmpty else {
      return report(.questionWithoutAnswer, at: start)
    }
    let code = CodeSpan.code(of: answer)
    let card = Card(
      kind: stamp?.kind ?? .basic, direction: stamp?.direction ?? .forward, prompt: prompt,
      answer: code ?? answer, accept: wordings.dropFirst(2).filter { !$0.isEmpty },
      isLiteral: code != nil, context: context, key: CardText.clean(stamp?.row ?? ""),
      attribute: CardText.clean(stamp?.column ?? ""), line: stamp?.line,
      table: stamp?.table, silentCells: stamp?.silentCells ?? [])
    place([card], id: stamp?.id, from: start)
  }

  // MARK: Cloze texts

  /// The most brackets of one text that are remarked upon.
  private static let mostRemarks = 10

  private mutating func readCloze() {
    let start = next
    var parts = [String(lines[start].text.dropFirst("C:".count))]
    next += 1
    while next < lines.count, !lines.endsBlock(at: next), lines[next].text(after: "A:") == nil {
      parts += takeText()
    }
    let text = ClozeText(parts.joined(separator: "\n"))
    let source = parts.joined(separator: "\n")
    for place in text.empty.prefix(Self.mostRemarks) {
      report(.emptyDeletion, at: place, of: source, from: start)
    }
    for place in text.open.prefix(Self.mostRemarks) {
      report(.openDeletion, at: place, of: source, from: start)
    }
    if text.isTooLong { report(.tooManyDeletions, at: start) }
    let cards = text.cards(context: context)
    guard !cards.isEmpty else {
      if text.empty.isEmpty && text.open.isEmpty { report(.noDeletion, at: start) }
      return
    }
    place(cards, id: nil, from: start)
  }

  // MARK: Parts of a block

  private var context: [String] { headings.map { CardText.clean($0.text) } }

  private mutating func takeText() -> [String] {
    let start = next
    next = lines.endOfText(from: next)
    return lines.texts(start..<next)
  }

  private mutating func takeStamp() -> Stamp? {
    guard next < lines.count, lines[next].beginsComment,
      let stamp = Stamp(reading: lines[next].text.trimmed)
    else { return nil }
    next += 1
    return stamp
  }

  // MARK: Pieces

  private mutating func place(_ cards: [Card], id: CardID?, from start: Int) {
    guard let first = cards.first else { return }
    placeText(before: start)
    pieces.append(
      .block(
        Block(
          raw: lines.raw(start..<next), card: first, others: Array(cards.dropFirst()), id: id,
          line: start + 1)))
    unplaced = next
  }

  private mutating func placeHeading(_ heading: (level: Int, text: String)) {
    headings.removeAll { $0.level >= heading.level }
    headings.append(heading)
    placeText(before: next)
    let raw = lines.raw(next..<(next + 1))
    pieces.append(.heading(DeckFile.Heading(raw: raw, level: heading.level, path: context)))
    next += 1
    unplaced = next
  }

  /// What stands between the last block and a line is kept as it is.
  private mutating func placeText(before end: Int) {
    guard unplaced < end else { return }
    pieces.append(.text(lines.raw(unplaced..<end)))
    unplaced = end
  }

  // MARK: Remarks

  private mutating func report(_ remark: DeckRemark, at place: Int) {
    findings.append(remark.finding(path: path, line: place + 1))
  }

  /// Reports a character of a cloze text, which begins behind the mark of a line.
  private mutating func report(
    _ remark: DeckRemark, at character: Int, of source: String, from start: Int
  ) {
    let before = source.prefix(character)
    let row = before.count { $0 == "\n" }
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let column = line.utf8.count + 1 + (row == 0 ? "C:".utf8.count : 0)
    findings.append(remark.finding(path: path, line: start + row + 1, column: column))
  }
}
