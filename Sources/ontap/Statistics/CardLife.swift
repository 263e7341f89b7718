import Console
import Recall
import Reports
import Storage

/// Shows the life of one card.
struct CardLife {
  let shelf: Shelf
  let card: KnownCard

  func show(json: Bool, _ pager: PagerOption) throws {
    let entry = card.entry
    let report = CardLifeReport(
      id: entry.id,
      wording: CardWording(
        deck: entry.deck, row: entry.card.key, prompt: entry.card.prompt, answer: entry.card.answer),
      lines: try shelf.reading { try $0.life(of: entry.id) })
    let world = shelf.world
    guard !json else {
      world.print(report.json.text)
      return
    }
    var lines =
      report.title.text(in: world.language).wrapped(to: world.outputWidth)
      .map { StyledLine($0, .bold) }
      + report.subtitle.text(in: world.language).wrapped(to: world.outputWidth)
      .map { StyledLine($0) }
    for chart in report.charts {
      lines.append(.empty)
      lines += chart.lines(
        width: world.outputWidth, glyphs: world.appearance.glyphs, in: world.language)
    }
    world.say(lines, pager)
  }
}

extension Shelf {
  /// The card that an argument names, if it names one card and no deck.
  func cardOnly(_ argument: String) throws -> KnownCard? {
    guard argument.count >= Self.shortestBeginning, CardID.isBeginning(argument) else { return nil }
    let found = try reading { try $0.cards(withIDBeginning: argument) }
    guard found.count == 1 else { return nil }
    let decks = try reading { try $0.decks() }
    return decks.contains { Self.folded($0.name).hasPrefix(Self.folded(argument)) } ? nil : found[0]
  }
}
