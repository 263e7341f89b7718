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
    let title =
      summary.isTimeUp
      ? Wording.timeIsUp
      : summary.left > 0
        ? Sentence("Enough for now") : Sentence("Done for today")
    frame.put(layout.say(title), row: 0, column: layout.left, style: .bold)
    frame.put(layout.rule, row: 1, column: layout.left)
    for (row, line) in zip(bodyRows, lines.dropFirst(scroll)) {
      frame.put(line, row: row, column: layout.left)
    }
    let foot = layout.size.rows - 2
    layout.putNote(note, in: &frame, above: foot)
    layout.putRule(in: &frame, row: foot, above: scroll, below: longestScroll - scroll)
    let keys = [
      Sentence("n ten new"), Sentence("l look ahead"), Sentence("u undo"), Sentence("q quit"),
    ]
    frame.put(
      layout.flowed(keys.map(layout.say), gap: layout.width < 50 ? 1 : 3, lines: 1).first ?? "",
      row: foot + 1, column: layout.left)
    return frame
  }

  private var bodyRows: Range<Int> {
    (layout.isLow ? 2 : 3)..<max(4, layout.size.rows - 2 - layout.noteRows(note))
  }

  var longestScroll: Int { layout.isTooSmall ? 0 : max(0, lines.count - bodyRows.count) }

  private var lines: [StyledLine] { figures + hardest }

  private var figures: [StyledLine] {
    var lines = [
      (Sentence("Reviewed"), Sentence("\(summary.reviewed), \(summary.right) right"))
    ]
    if let pace = summary.pace { lines.append((Sentence("Pace"), pace)) }
    lines.append(
      (Sentence("Tomorrow"), Sentence("\(summary.outlook.tomorrow, "card", "cards") due")))
    if summary.left > 0 {
      lines.append((Sentence("Today"), Sentence("\(summary.left) still due")))
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
            "  \($0.header): \($0.text)".lines(layout.width, .dim)
          }
      }
  }
}
