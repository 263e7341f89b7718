package import Console
package import Recall

extension Overview {
  /// The screen of `ontap stats`: beside each other what has room there, else below each other.
  package func lines(width: Int, glyphs: Glyphs, in language: Language) -> [StyledLine] {
    let text = OverviewText(overview: self, width: width, glyphs: glyphs, language: language)
    return text.days + text.top + [.empty] + text.coming + [.empty] + text.forgotten + text.hint
  }
}

/// The parts of the screen of `ontap stats`.
private struct OverviewText {
  let overview: Overview
  let width: Int
  let glyphs: Glyphs
  let language: Language

  /// From so many columns on, figures and calendar stand beside each other.
  private static let twoColumns = 76
  private static let gap = 3

  private func said(_ sentence: Sentence) -> String { sentence.text(in: language) }

  /// The days that are counted, where they are not the last ones.
  var days: [StyledLine] {
    guard !overview.isUntilToday else { return [] }
    let (first, last) = (overview.period.lowerBound, overview.period.upperBound)
    return said(Sentence("Retention and reviews from \(first) to \(last)")).wrapped(to: width)
      .map { StyledLine($0, .bold) } + [.empty]
  }

  /// The figures, and the calendar at their right or below.
  var top: [StyledLine] {
    let isWide = width >= Self.twoColumns
    let room = isWide ? width * 11 / 20 : width
    let left = figures(width: room)
    let right = calendar(width: isWide ? width - room - Self.gap : width)
    guard isWide else { return left + [.empty] + right }
    return (0..<max(left.count, right.count)).map { row in
      let line = row < left.count ? left[row] : .empty
      guard row < right.count else { return line }
      let gap = String(repeating: " ", count: max(1, room + Self.gap - line.columns))
      return line + StyledLine(gap) + right[row]
    }
  }

  // MARK: Figures

  private func figures(width: Int) -> [StyledLine] {
    let label = overview.labels.map { said($0).columns }.max().map { $0 + 2 } ?? 0
    return zip(overview.labels, overview.values).flatMap { name, value -> [StyledLine] in
      let lines = said(value).wrapped(to: max(8, width - label))
      return lines.enumerated().map { row, text in
        StyledLine([
          .init(text: row == 0 ? said(name).padded(to: label) : "".padded(to: label), style: .dim),
          .init(text: text, style: name == overview.labels[0] && row == 0 ? .bold : .plain),
        ])
      }
    }
  }

  private func calendar(width: Int) -> [StyledLine] {
    Chart.heat(
      .init(
        title: Sentence("Reviews a day"), first: overview.calendar.first,
        counts: overview.calendar.counts)
    ).lines(width: width, glyphs: glyphs, in: language)
  }

  // MARK: What comes

  /// The next days as a row of levels, with today's, tomorrow's and the highest count.
  var coming: [StyledLine] {
    let days = overview.forecast.days
    let counts = days.map(\.due)
    let most = counts.max() ?? 0
    let all = counts.reduce(0, +)
    let perDay = max(1, min(2, width / max(1, counts.count)))
    let levels = counts.map { count in
      guard count > 0, most > 0, !glyphs.levels.isEmpty else {
        return String(repeating: " ", count: perDay)
      }
      let level = (count * glyphs.levels.count - 1) / most
      return String(
        repeating: glyphs.levels[min(level, glyphs.levels.count - 1)], count: perDay)
    }.joined()
    let busiest = days.first { $0.due == most }
    var remarks = [
      Sentence("today \(counts.first ?? 0)"),
      Sentence("tomorrow \(counts.count > 1 ? counts[1] : 0)"),
    ]
    if let busiest, most > 0 {
      remarks.append(Sentence("most \(most) on \(busiest.day)"))
    }
    if overview.forecast.backlog > 0 {
      remarks.append(Sentence("\(overview.forecast.backlog) overdue"))
    }
    return [StyledLine(said(Sentence("Due in the next \(counts.count) days: \(all)")), .bold)]
      + (all > 0 ? [StyledLine(String(levels.clipped(to: width)), .color(.blue))] : [])
      + said(Sentence(listing: remarks)).wrapped(to: width).map { StyledLine($0) }
  }

  // MARK: What is forgotten

  var forgotten: [StyledLine] {
    let title = StyledLine(said(Sentence("Forgotten most often")), .bold)
    guard !overview.hardest.isEmpty else {
      return [title, StyledLine(said(Sentence("nothing")))]
    }
    let counts = overview.hardest.map { said(Sentence("\($0.times) of \($0.retention.n)")) }
    let number = counts.map(\.columns).max() ?? 0
    let room = max(4, width - number - 4)
    let name = min(room / 2, overview.hardest.map { $0.name.columns }.max() ?? 0)
    return [title]
      + zip(overview.hardest, counts).map { row, count in
        let deck = row.deck.truncated(to: max(2, room - name), ellipsis: glyphs.ellipsis)
        return StyledLine([
          .init(text: count.indented(to: number) + "  ", style: .plain),
          .init(
            text: row.name.truncated(to: name, ellipsis: glyphs.ellipsis).padded(to: name) + "  ",
            style: .plain),
          .init(text: deck, style: .dim),
        ])
      }
  }

  var hint: [StyledLine] {
    let names = FigureName.allCases.map(\.rawValue).joined(separator: ", ")
    return said(Sentence("More: ontap stats \(names).")).wrapped(to: width)
      .map { StyledLine($0, .dim) }
  }
}
