import Foundation
package import Recall

extension DeckFile {
  /// A deck file as read, with what was wrong in it; a broken block costs only itself.
  package struct Reading: Sendable {
    package var deck: DeckFile
    package var findings: [Finding]
  }

  /// True for a text whose front matter has `deck:`; every other text is a lesson.
  package static func isDeck(_ text: String) -> Bool {
    FrontMatter(of: Line.lines(of: text))?["deck"].map { !$0.isEmpty } ?? false
  }

  /// Reads a deck file.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - path: The file as the learner named it, for the findings.
  /// - Returns: Nil where the text is no deck file.
  package static func read(_ text: String, path: String) -> Reading? {
    let lines = Line.lines(of: text)
    guard let front = FrontMatter(of: lines), let name = front["deck"], !name.isEmpty else {
      return nil
    }
    var reader = DeckReader(lines: lines, path: path, start: front.lineCount)
    reader.readAll()
    reader.checkQuestions()
    let deck = DeckFile(
      name: name.precomposedStringWithCanonicalMapping.replacing("\0", with: "\u{FFFD}"),
      lesson: front["lesson"].flatMap(LessonMark.init(reading:)), pieces: reader.pieces)
    return Reading(deck: deck, findings: reader.findings)
  }
}

/// Goes through a deck file line by line, from block to block.
struct DeckReader {
  private let lines: [Line]
  private let path: String
  private var next: Int
  /// The first line that is in no piece yet.
  private var unplaced = 0
  private var headings: [(level: Int, text: String)] = []
  private(set) var pieces: [DeckFile.Piece] = []
  private(set) var findings: [Finding] = []

  init(lines: [Line], path: String, start: Int) {
    self.lines = lines
    self.path = path
    next = start
  }

  mutating func readAll() {
    while next < lines.count {
      let line = lines[next]
      if line.text(after: "Q:") != nil {
        readBlock()
      } else if let fence = line.fence {
        next = endOfCode(fence, after: next)
      } else {
        if let heading = line.heading {
          headings.removeAll { $0.level >= heading.level }
          headings.append(heading)
        } else if line.text(after: "A:") != nil {
          report(.answerWithoutQuestion, at: next)
        } else if line.text(after: "C:") != nil {
          report(.clozeBlock, at: next)
        }
        next += 1
      }
    }
    placeText(before: lines.count)
  }

  private mutating func readBlock() {
    let start = next
    var question: [String] = []
    var answers: [[String]] = []
    func add(_ text: String) {
      if answers.isEmpty {
        question.append(text)
      } else {
        answers[answers.count - 1].append(text)
      }
    }
    var place = start
    while place < lines.count, !endsBlock(at: place, start: start) {
      let line = lines[place]
      if place == start {
        question.append(line.text(after: "Q:") ?? "")
        place += 1
      } else if let answer = line.text(after: "A:") {
        answers.append([answer])
        place += 1
      } else {
        let end = line.fence.map { endOfCode($0, after: place) } ?? endOfBlankLines(from: place)
        for line in lines[place..<end] { add(String(line.text)) }
        place = end
      }
    }
    let comment = commentLine(at: place)
    next = comment == nil ? place : place + 1
    guard let block = block(question, answers, comment, start..<next) else { return }
    placeText(before: start)
    pieces.append(.block(block))
    unplaced = next
  }

  /// A block ends at another block, at a comment, or at blank lines before one of them, a heading
  /// or the end of the file.
  private func endsBlock(at place: Int, start: Int) -> Bool {
    guard place > start else { return false }
    if lines[place].beginsBlock || lines[place].beginsComment { return true }
    guard lines[place].isBlank else { return false }
    guard let following = lines[place...].first(where: { !$0.isBlank }) else { return true }
    return following.heading != nil || following.beginsBlock || following.beginsComment
  }

  /// The line after a line and, where it is blank, the blank ones that follow it.
  private func endOfBlankLines(from place: Int) -> Int {
    guard lines[place].isBlank else { return place + 1 }
    return lines[place...].firstIndex { !$0.isBlank } ?? lines.count
  }

  private func commentLine(at place: Int) -> Stamp? {
    guard place < lines.count, lines[place].beginsComment else { return nil }
    return Stamp(reading: lines[place].text.trimmed)
  }

  private mutating func block(
    _ question: [String], _ answers: [[String]], _ stamp: Stamp?, _ range: Range<Int>
  ) -> Block? {
    let prompt = Self.joined(question)
    let wordings = answers.map(Self.joined)
    guard !prompt.isEmpty else {
      report(.emptyQuestion, at: range.lowerBound)
      return nil
    }
    guard let answer = wordings.first, !answer.isEmpty else {
      report(.questionWithoutAnswer, at: range.lowerBound)
      return nil
    }
    let code = CodeSpan.code(of: answer)
    let card = Card(
      kind: stamp?.kind ?? .basic, direction: stamp?.direction ?? .forward, prompt: prompt,
      answer: code ?? answer, accept: wordings.dropFirst().filter { !$0.isEmpty },
      isLiteral: code != nil,
      context: headings.map { $0.text.precomposedStringWithCanonicalMapping },
      key: (stamp?.row ?? "").precomposedStringWithCanonicalMapping,
      attribute: (stamp?.column ?? "").precomposedStringWithCanonicalMapping, line: stamp?.line,
      table: stamp?.table, silentCells: stamp?.silentCells ?? [])
    return Block(
      raw: lines[range].map(\.raw).joined(), card: card, id: stamp?.id, line: range.lowerBound + 1)
  }

  /// The line after fenced code that opens at `start`; a fence that nothing closes is a line like
  /// any other, so that it costs no card behind it.
  private func endOfCode(_ fence: Substring, after start: Int) -> Int {
    let closing = lines[(start + 1)...].firstIndex { line in
      line.fence.map { $0.first == fence.first && $0.count >= fence.count } ?? false
    }
    return (closing ?? start) + 1
  }

  /// What stands between the last block and a line is kept as it is.
  private mutating func placeText(before end: Int) {
    guard unplaced < end else { return }
    pieces.append(.text(lines[unplaced..<end].map(\.raw).joined()))
    unplaced = end
  }

  /// Cards that say too little or too much are the learner's: they are asked, and remarked upon.
  mutating func checkQuestions() {
    var answers: [String: String] = [:]
    for case .block(let block) in pieces {
      let card = block.card
      if let other = answers[card.question], other != card.answer {
        report(.sameQuestion, at: block.line - 1)
      }
      answers[card.question] = card.answer
      if card.givesAnswerAway { report(.answerInQuestion, at: block.line - 1) }
    }
  }

  private mutating func report(_ remark: DeckRemark, at place: Int) {
    findings.append(remark.finding(path: path, line: place + 1))
  }

  private static func joined(_ lines: [String]) -> String {
    // SQLite ends a text at its first NUL.
    let text = lines.joined(separator: "\n").precomposedStringWithCanonicalMapping
      .replacing("\0", with: "\u{FFFD}")
    return text[...].trimmed
  }
}
