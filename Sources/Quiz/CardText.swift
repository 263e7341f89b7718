import Console
import Recall

/// The card in the middle of the screen: its section, the question, and once shown the answer, how
/// the attempt compares with it, and the row that it stands in.
struct CardText {
  let layout: Layout
  let shown: Sitting.Shown
  let attempt: Sitting.Attempt?
  /// The row of the card's table; only looked up once the answer is shown.
  let row: [RowCell]

  private var card: Card { shown.entry.card }

  var question: [StyledLine] {
    context + card.prompt.lines(layout.width, .bold)
  }

  /// The section, without the deck's own name, which stands in the head.
  private var context: [StyledLine] {
    let path = card.context.filter { $0 != shown.entry.deck }
    guard let section = path.last else { return [] }
    guard !layout.isLow else { return [StyledLine(layout.fitted(section), .dim)] }
    let text = path.joined(separator: " \(layout.glyphs.prompt) ")
    return text.lines(layout.width, .dim) + [.empty]
  }

  /// The answers to choose from, by their letters.
  func options(isRevealed: Bool) -> [StyledLine] {
    guard let choices = shown.choices else { return [] }
    return choices.options.enumerated().flatMap { place, option in
      let isRight = isRevealed && place == choices.right
      let isWrong = isRevealed && attempt == .chosen(place, isRight: false)
      let sign = isRight ? layout.glyphs.right : isWrong ? layout.glyphs.wrong : " "
      let label = "\(sign) \(KeyTable.letter(place))) "
      let style: Style = isRight ? Style(bold: true, color: .blue) : isRevealed ? .dim : .plain
      return option.safe(.block).wrapped(to: layout.width - label.columns).enumerated().map {
        StyledLine(($0 == 0 ? label : String(repeating: " ", count: label.columns)) + $1, style)
      }
    }
  }

  /// Why the card is not asked in the way that was chosen.
  var refusal: [StyledLine] {
    guard let why = Wording.refusal(of: shown.refused) else { return [] }
    return [.empty] + layout.say(why).lines(layout.width, .dim)
  }

  var answer: [StyledLine] {
    [StyledLine.empty] + wordings + rowLines
  }

  /// How many lines the answer takes, the air above it included and its row left out.
  var answerHeight: Int { wordings.count + 1 }

  private var wordings: [StyledLine] {
    switch attempt {
    case .chosen: verdict + options(isRevealed: true)
    case .typed(let judgement): verdict + comparison(judgement) + others
    case nil: card.answer.lines(layout.width, .color(.blue)) + others
    }
  }

  private var others: [StyledLine] {
    card.accept.flatMap { layout.say(Sentence("or: \($0)")).lines(layout.width, .dim) }
  }

  private var verdict: [StyledLine] {
    guard let attempt else { return [] }
    let (sign, color): (String, Style.Color) =
      switch attempt.proposed {
      case .good, .easy: (layout.glyphs.right, .blue)
      case .hard: (layout.glyphs.close, .yellow)
      case .blackout, .wrong, .again: (layout.glyphs.wrong, .yellow)
      }
    let word = layout.say(Wording.verdict(of: attempt))
    return [StyledLine("\(sign) \(word)", Style(bold: true, color: color))]
  }

  /// What was typed above the answer: letter by letter where they are alike, else each for itself.
  private func comparison(_ judgement: Judgement) -> [StyledLine] {
    let answer = card.answer.lines(layout.width, .color(.blue))
    guard judgement.verdict != .exact, !judgement.typed.isEmpty else { return answer }
    let collision = judgement.collision.map {
      layout.say(Wording.collision($0)).lines(layout.width, .plain)
    }
    let alignment = judgement.alignment
    guard alignment.isTelling else {
      return (collision ?? [])
        + "\(layout.glyphs.wrong) \(judgement.typed)".lines(layout.width, .dim)
        + "\(layout.glyphs.right) \(card.answer)".lines(layout.width, .color(.blue))
    }
    let aligned = AlignedLines(alignment, width: layout.width, glyphs: layout.glyphs).lines
    return (collision ?? []) + aligned
      + (judgement.wording == card.answer ? [] : [.empty] + answer)
  }

  /// The other cells of the row: what the fact stands beside makes it stick.
  private var rowLines: [StyledLine] {
    let cells = CardRow.others(of: card, in: row)
    guard !cells.isEmpty else { return [] }
    return [.empty]
      + cells.flatMap { $0.named.lines(layout.width, .dim) }
  }
}

/// The row that a card stands in.
enum CardRow {
  /// The cells of the row that neither the question nor the answer has shown.
  static func others(of card: Card, in row: [RowCell]) -> [RowCell] {
    row.filter { $0.header != card.attribute }
  }
}

extension RowCell {
  /// The cell as it is told: behind its header, where it has one.
  var named: String { header.isEmpty ? text : "\(header): \(text)" }
}
