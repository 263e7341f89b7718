import Console
import Recall

/// Draws the day before it begins: the decks with what they ask, the time it takes, the week to come.
struct TodayScreen {
  let today: Today
  let start: TodayDesk.Start
  /// The row that is chosen: 0 is all decks, the others follow.
  let chosen: Int
  /// The path that is being typed, where something is to be added.
  let path: LineEditor?
  let note: Sentence?
  let layout: Layout

  private var left: Int { layout.left }
  private var width: Int { layout.width }

  func frame() -> Frame {
    guard !layout.isTooSmall else { return layout.tooSmall }
    var frame = Frame(size: layout.size)
    putHead(in: &frame)
    if today.decks.isEmpty { putWelcome(in: &frame) } else { putDecks(in: &frame) }
    putFoot(in: &frame)
    return frame
  }

  private func putHead(in frame: inout Frame) {
    frame.put("Ontap", row: 0, column: left, style: .bold)
    let streak =
      today.streak > 0 ? layout.say(Sentence("streak \(today.streak, "day", "days")")) : ""
    let right = [streak, today.day.description].filter { !$0.isEmpty }
      .joined(separator: " \(layout.glyphs.dot) ")
    frame.put(right, row: 0, column: left + width - right.columns, style: .dim)
    frame.put(layout.rule, row: 1, column: left)
  }

  private func putWelcome(in frame: inout Frame) {
    let offer =
      switch start {
      case .folder(let name): Sentence("Enter studies the decks in \(name).")
      case .sample: Sentence("Enter tries three sample cards.")
      }
    let lines =
      layout.say(Sentence("There are no decks yet.")).lines(width, .bold) + [.empty]
      + layout.say(offer).lines(width, .plain)
      + layout.say(Sentence("a makes decks of your lessons: type the path of a file or a folder."))
      .lines(width, .plain)
    for (offset, line) in lines.enumerated() { frame.put(line, row: 3 + offset, column: left) }
  }

  // MARK: The decks

  /// Rows for decks: between the heads above and the minutes, the week, the note and the keys below.
  private var deckRows: Range<Int> { 3..<max(4, layout.size.rows - below) }

  /// The bars of the week stand where there is room for them, else one line does.
  private var hasBars: Bool {
    // On a first day nothing can come back yet, which one line says.
    isAnythingComing && layout.size.rows >= min(rows.count, 8) + Today.comingDays + 9 + keys.count
  }
  private var isAnythingComing: Bool { today.coming.contains { $0 > 0 } }
  private var below: Int {
    (hasBars ? Today.comingDays + 2 : 1) + 2 + air + keys.count + layout.noteRows(note)
  }
  /// Rows between the decks and the day.
  private var air: Int { layout.isLow ? 0 : 1 }

  private var rows: [Today.Deck] {
    guard today.decks.count > 1 else { return today.decks }
    var all = today.all
    all.name = layout.say(Sentence("All decks"))
    return [all] + today.decks
  }

  /// The first row that is shown of a list longer than the screen, so that the chosen one is in the
  /// middle.
  private var firstRow: Int {
    let shown = deckRows.count
    return max(0, min(chosen - shown / 2, rows.count - shown))
  }

  private func putDecks(in frame: inout Frame) {
    // In a narrow window the name of a deck needs the room more.
    let count = width < 50 ? 2 : 3
    let heads = [Sentence("due"), Sentence("new"), Sentence("learned")].prefix(count)
      .map(layout.say)
    let cells = rows.map { deck in
      [
        String(deck.due), String(deck.new), "\(deck.learned)/\(deck.cards)",
      ]
    }
    let columns = heads.indices.map { place in
      max(heads[place].columns, cells.map { $0[place].columns }.max() ?? 0) + 2
    }
    let name = width - columns.reduce(0, +) - 2
    func numbers(_ cells: [String]) -> String {
      zip(cells, columns).map { $0.indented(to: $1) }.joined()
    }
    frame.put(numbers(heads), row: 2, column: left + name + 2, style: .dim)
    for (row, place) in zip(deckRows, rows.indices.dropFirst(firstRow)) {
      let isChosen = place == chosen
      let style: Style = isChosen ? .bold : .plain
      frame.put(
        isChosen ? layout.glyphs.prompt : " ", row: row, column: left,
        style: Style(bold: true, color: .blue))
      frame.put(layout.fitted(rows[place].name, to: name), row: row, column: left + 2, style: style)
      frame.put(numbers(cells[place]), row: row, column: left + 2 + name, style: style)
    }
    putDay(in: &frame, row: min(deckRows.upperBound, deckRows.lowerBound + rows.count) + air)
  }

  private func putDay(in frame: inout Frame, row: Int) {
    let waiting = rows[chosen].due + rows[chosen].new
    let minutes = max(1, today.pace.minutes(for: waiting))
    let sentence =
      waiting == 0
      ? Sentence("Nothing waits today.")
      : Sentence("\(waiting, "card", "cards") today, about \(minutes, "minute", "minutes").")
    frame.put(layout.fitted(layout.say(sentence)), row: row, column: left)
    guard isAnythingComing else {
      let quiet = layout.say(Sentence("Nothing comes back in seven days yet."))
      frame.put(layout.fitted(quiet), row: row + 1, column: left, style: .dim)
      return
    }
    guard hasBars else {
      let levels = layout.glyphs.levels
      let most = today.coming.max() ?? 0
      let line = today.coming.map { count in
        most == 0 ? levels[0] : levels[count * (levels.count - 1) / most]
      }.joined()
      let week = layout.say(Sentence("Next seven days: \(line) \(today.coming.reduce(0, +))"))
      frame.put(layout.fitted(week), row: row + 1, column: left, style: .dim)
      return
    }
    putWeek(in: &frame, row: row + 2)
  }

  private func putWeek(in frame: inout Frame, row: Int) {
    frame.put(layout.say(Sentence("Next seven days")), row: row, column: left, style: .dim)
    let most = today.coming.max() ?? 0
    let digits = String(most).count
    for (offset, count) in today.coming.enumerated() {
      let day = today.day + (offset + 1)
      let name = String(day.description.dropFirst(5))
      let drawn = bar(
        value: Double(count), maximum: Double(max(1, most)), width: min(40, width - digits - 10),
        glyphs: layout.glyphs)
      let end = frame.put(
        "\(name)  \(String(count).indented(to: digits))", row: row + 1 + offset, column: left)
      frame.put(drawn, row: row + 1 + offset, column: end + 2, style: .color(.blue))
    }
  }

  // MARK: The keys

  private var keys: [String] {
    guard path == nil else { return [""] }
    let words = [
      Sentence("Enter start"), Sentence("q quit"), Sentence("? keys"), Sentence("a add"),
      Sentence("s stats"),
    ]
    return layout.flowed(words.map(layout.say))
  }

  private func putFoot(in frame: inout Frame) {
    let foot = layout.size.rows - 1 - keys.count
    layout.putNote(note, in: &frame, above: foot)
    layout.putRule(
      in: &frame, row: foot, above: firstRow, below: rows.count - firstRow - deckRows.count)
    guard let path else {
      for (offset, line) in keys.enumerated() {
        frame.put(line, row: foot + 1 + offset, column: left)
      }
      return
    }
    let prompt = layout.say(Sentence("Path:")) + " "
    let window = path.window(width - prompt.columns, ellipsis: layout.glyphs.ellipsis)
    let start = frame.put(prompt, row: foot + 1, column: left, style: .bold)
    frame.put(window.text, row: foot + 1, column: start)
    frame.cursor = Frame.Place(row: foot + 1, column: start + window.column)
  }
}
