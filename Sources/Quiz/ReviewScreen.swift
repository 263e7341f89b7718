import Console
import Recall

/// Draws a review: what is asked in the middle, how far it has come above, what can be done below.
struct ReviewScreen {
  let sitting: Sitting
  let layout: Layout
  let scale: KeyTable.Scale
  /// The row of the shown card's table, once its answer is shown.
  let row: [RowCell]
  /// The answer that is being typed.
  let line: LineEditor
  /// Seconds that a card of the queue takes, as far as is known.
  let pace: Pace

  private var width: Int { layout.width }
  private var left: Int { layout.left }

  /// The rows between the bar above and the note below.
  private var bodyRows: Range<Int> {
    let first = layout.isLow ? 2 : 3
    let foot = keyRows.count + 1 + layout.noteRows(note)
    return first..<max(first + 1, layout.size.rows - foot)
  }

  /// How many lines the card is too tall by.
  /// The last line of a page is the first of the next.
  var page: Int { max(1, bodyRows.count - 1) }
  var longestScroll: Int { layout.isTooSmall ? 0 : max(0, body.count - bodyRows.count) }

  /// The lines to scroll by so that the answer is seen, with as much of the question as there is room for.
  var scrollToAnswer: Int {
    guard let text else { return 0 }
    let hidden = text.question.count + text.answerHeight - bodyRows.count
    return min(longestScroll, max(0, min(hidden, text.question.count + 1)))
  }

  func frame(scroll: Int) -> Frame {
    guard !layout.isTooSmall else { return layout.tooSmall }
    var frame = Frame(size: layout.size)
    putProgress(in: &frame)
    let visible = body.dropFirst(scroll).prefix(bodyRows.count)
    for (row, line) in zip(bodyRows, visible) { frame.put(line, row: row, column: left) }
    putInput(in: &frame, scroll: scroll)
    let foot = layout.size.rows - keyRows.count - 1
    layout.putNote(note, in: &frame, above: foot)
    layout.putRule(in: &frame, row: foot, above: scroll, below: longestScroll - scroll)
    for (offset, keys) in keyRows.enumerated() {
      frame.put(keys, row: foot + 1 + offset, column: left)
    }
    return frame
  }

  /// What happened last; else beside an answer what Enter does once an attempt was judged, and what
  /// helps against a leech.
  private var note: Sentence? {
    if let note = sitting.note { return note }
    guard sitting.isRevealed else { return nil }
    let accepting = sitting.attempt.map {
      Sentence("Enter takes \(Wording.name(of: $0.proposed)).")
    }
    let leech = sitting.leechLapsesToTell.map(Wording.leechKeys)
    guard let accepting, let leech else { return accepting ?? leech }
    return Sentence("\(accepting) \(leech)")
  }

  // MARK: The head

  private func putProgress(in frame: inout Frame) {
    guard let shown = sitting.shown else { return }
    let done = sitting.grades.count
    let total = done + sitting.session.queue.count
    let dot = " \(layout.glyphs.dot) "
    let drills = sitting.session.count(.drill)
    let minutes = pace.minutes(for: sitting.session.queue.count)
    let head = [
      "\(done + 1)/\(total)",
      drills > 0 ? layout.say(Sentence("\(drills) again")) : nil,
      minutes > 1 ? layout.say(Sentence("~\(minutes) min left")) : nil,
      sitting.plan.purpose == .cram ? layout.say(Sentence("looking ahead")) : nil,
    ].compactMap(\.self).joined(separator: dot)
    frame.put(head, row: 0, column: left, style: .bold)
    let signs =
      (shown.card.standing.isFlagged ? " !" : "") + (shown.card.standing.isMarked ? " *" : "")
    let room = max(0, width - head.columns - signs.columns)
    let end = frame.put(
      deckName(of: shown, room), row: 0, column: left + head.columns, style: .dim)
    frame.put(signs, row: 0, column: end, style: .bold)
    let filled = total == 0 ? 0 : done * width / total
    frame.put(layout.rule, row: 1, column: left)
    frame.put(
      String(repeating: layout.glyphs.horizontal, count: filled), row: 1, column: left,
      style: Style(bold: true, color: .blue))
  }

  /// The deck's name behind the head, cut where it must be; of a few letters nobody would know it.
  private func deckName(of shown: Sitting.Shown, _ room: Int) -> String {
    let name = "  " + shown.entry.deck.safe()
    return name.columns > room && room < 10 ? "" : layout.fitted(name, to: room)
  }

  // MARK: The card

  private var text: CardText? {
    sitting.shown.map {
      CardText(layout: layout, shown: $0, attempt: sitting.attempt, row: row)
    }
  }

  private var body: [StyledLine] {
    guard let text else { return [] }
    guard !sitting.isRevealed else { return text.question + text.answer }
    switch sitting.shown?.way {
    case .choice: return text.question + [.empty] + text.options(isRevealed: false)
    case .type: return text.question + [.empty, .empty]
    case .flip, .script, nil: return text.question + text.refusal
    }
  }

  /// The line that is typed stands below the question.
  private func putInput(in frame: inout Frame, scroll: Int) {
    guard sitting.shown?.way == .type, !sitting.isRevealed else { return }
    let row = min(bodyRows.lowerBound + body.count - 1 - scroll, bodyRows.upperBound - 1)
    let prompt = "\(layout.glyphs.prompt) "
    let window = line.window(width - prompt.columns, ellipsis: layout.glyphs.ellipsis)
    frame.clear(row: row)
    let start = frame.put(prompt, row: row, column: left, style: .color(.blue))
    frame.put(window.text, row: row, column: start)
    frame.cursor = Frame.Place(row: row, column: start + window.column)
  }

  // MARK: The keys

  private var keyRows: [StyledLine] {
    guard let shown = sitting.shown else { return [] }
    guard !sitting.isRevealed else { return gradeRows(shown) }
    let words: [Sentence] =
      switch shown.way {
      case .type:
        [
          Sentence("Enter check"), Sentence("Alt-? keys"), Sentence("Esc quit"),
          Sentence("Tab otherwise"),
        ]
      case .choice:
        [
          Sentence("a b c choose"), Sentence("Space answer"), Sentence("? keys"),
          Sentence("q quit"), Sentence("u undo"),
        ]
      case .flip, .script:
        [
          Sentence("Space answer"), Sentence("? keys"), Sentence("q quit"), Sentence("u undo"),
          Sentence("s skip"), Sentence("e edit"), Sentence("i info"),
        ]
      }
    return layout.flowed(words.map(layout.say), gap: layout.width < 50 ? 2 : 3, lines: 1).map {
      StyledLine($0)
    }
  }

  private func gradeRows(_ shown: Sitting.Shown) -> [StyledLine] {
    let proposed = sitting.attempt?.proposed
    let words = scale.grades.map { key, grade in
      let consequence = Wording.consequence(
        of: grade, for: shown, on: sitting.today, by: sitting.session.rules)
      let sign = grade == proposed ? layout.glyphs.prompt : proposed == nil ? "" : " "
      return (
        text: "\(sign)\(key) \(layout.say(Wording.name(of: grade))) \(layout.say(consequence))",
        style: grade == proposed ? Style.reversed : .plain
      )
    }
    let fitting = [words.count, words.count / 2].first { count in
      words.allSatisfy { $0.text.columns + 2 <= width / count }
    }
    let columns = fitting ?? 2
    return stride(from: 0, to: words.count, by: columns).map { first in
      StyledLine(
        words[first..<min(first + columns, words.count)].flatMap { word in
          [
            StyledLine.Piece(text: word.text, style: word.style),
            StyledLine.Piece(
              text: String(repeating: " ", count: max(1, width / columns - word.text.columns)),
              style: .plain),
          ]
        })
    }
  }
}
