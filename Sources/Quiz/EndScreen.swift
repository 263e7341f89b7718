import Console
import Recall

/// Draws the end of a session: what was done, what was hard, what comes, and how to go on.
struct EndScreen {
  let summary: Summary
  /// The rows of the hardest cards, by card.
  let rows: [CardID: [RowCell]]
  let note: Sentence?
  let layout: Layout

  func frame(scroll: Int) -> Frame {
    guard !layout.isTooSmall else { return layout.tooSmall }
    var frame = Frame(size: layout.size)
    frame.put(layout.say(title), row: 0, column: layout.left, style: .bold)
    frame.put(layout.rule, row: 1, column: layout.left)
    for (row, line) in zip(bodyRows, lines.dropFirst(scroll)) {
      frame.put(line, row: row, column: layout.left)
    }
    let foot = layout.size.rows - 1 - keys.count
    layout.putNote(note, in: &frame, above: foot)
    layout.putRule(in: &frame, row: foot, above: scroll, below: longestScroll - scroll)
    for (offset, line) in keys.enumerated() {
      frame.put(line, row: foot + 1 + offset, column: layout.left)
    }
    return frame
  }

  private var title: Sentence {
    if summary.isTimeUp { return Sentence("The time is over") }
    if summary.left > 0 { return Sentence("Enough for now") }
    return summary.outlook.elsewhere > 0 ? Sentence("Done here") : Sentence("Done for today")
  }

  private var keys: [String] {
    let more = [Sentence("n ten new"), Sentence("l look ahead"), Sentence("u undo")]
    let always = [Sentence("q quit"), Sentence("? keys")]
    // Where not all fit, the last ones are left to the help.
    let words = summary.isTimeUp ? [Sentence("Enter go on")] + always + more : more + always
    return layout.flowed(words.map(layout.say))
  }

  private var bodyRows: Range<Int> {
    (layout.isLow ? 2 : 3)..<max(4, layout.size.rows - 1 - keys.count - layout.noteRows(note))
  }

  var page: Int { max(1, bodyRows.count - 1) }
  var longestScroll: Int { layout.isTooSmall ? 0 : max(0, lines.count - bodyRows.count) }

  private var lines: [StyledLine] { figures + hardest }

  private var figures: [StyledLine] {
    var lines = [(Sentence("Reviewed"), summary.score)]
    if let pace = summary.pace {
      lines += [(Sentence("Time"), summary.duration), (Sentence("Pace"), pace)]
    }
    lines.append(
      (Sentence("Tomorrow"), Sentence("\(summary.outlook.tomorrow, "card", "cards") due")))
    if summary.left > 0 {
      lines.append((Sentence("Today"), Sentence("\(summary.left, "card", "cards") left")))
    }
    if summary.outlook.elsewhere > 0 {
      let left = Sentence("\(summary.outlook.elsewhere, "card", "cards") left")
      lines.append((Sentence("Elsewhere"), left))
    }
    if let week = summary.week { lines.append((Sentence("Week"), week)) }
    let column = (lines.map { layout.say($0.0).columns }.max() ?? 0) + 2
    return lines.flatMap { name, value in
      layout.say(value).wrapped(to: layout.width - column).enumerated().map { place, text in
        StyledLine([
          StyledLine.Piece(
            text: (place == 0 ? layout.say(name) : "").padded(to: column), style: .dim),
          StyledLine.Piece(text: text, style: .plain),
        ])
      }
    }
  }

  private var hardest: [StyledLine] {
    guard !summary.hardest.isEmpty else { return [] }
    return [.empty, StyledLine(layout.say(Sentence("Hardest")), .bold)]
      + summary.hardest.flatMap { entry in
        entry.card.prompt.lines(layout.width, .plain)
          + "\(layout.glyphs.arrow) \(entry.card.answer)".lines(layout.width, .color(.blue))
          + CardRow.others(of: entry.card, in: rows[entry.id] ?? []).flatMap {
            "  \($0.named)".lines(layout.width, .dim)
          }
      }
  }
}
