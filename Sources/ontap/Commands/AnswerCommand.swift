import ArgumentParser
import Quiz
import Recall
import Reports
import Storage

/// `ontap answer`: judges a typed answer and grades the card by it.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer a card with a text, which is judged.")

  @OptionGroup var card: CardArgument
  @Argument(help: "The answer.") var text: String
  @Flag(help: "Only judge; record nothing.") var dryRun = false
  @Flag(help: "Print a JSON object.") var json = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let card = try card.find(on: shelf)
    let deck = try shelf.reading { try $0.cards(ofDeck: card.entry.deck) }
    let mates = deck.filter { !$0.isRetired }.map(\.entry.card)
    let judgement = AnswerCheck.judgement(of: text, for: card.entry.card, among: mates)
    let grade = judgement.verdict.grade
    let instead = Sitting.Attempt.typed(judgement).wrongAnswer(among: nil)
    let recorded =
      try dryRun
      ? nil : shelf.record(grade, of: card, proposed: grade, mode: .type, instead: instead)
    if json {
      let schedule = recorded.map(\.schedule) ?? card.schedule
      shelf.world.print(
        JSON.object([
          "id": .string(card.entry.id.text), "verdict": .string(judgement.verdict.rawValue),
          "grade": .int(grade.rawValue), "expected": .string(card.entry.card.answer),
          "recorded": .bool(recorded != nil),
          "schedule": schedule?.json ?? .null,
        ]).text)
    } else {
      shelf.world.say(judgement.verdict.sentence(with: card.entry.card.answer))
      if let other = judgement.collision {
        shelf.world.say(Sentence("that is the answer of another card: \(other)"))
      }
      if let recorded { shelf.world.say(recorded.sentence) }
    }
  }
}

extension Verdict {
  /// The verdict with the card's answer.
  fileprivate func sentence(with answer: String) -> Sentence {
    switch self {
    case .exact: Sentence("exact: \(answer)")
    case .close: Sentence("close: \(answer)")
    case .wrong: Sentence("wrong: \(answer)")
    }
  }
}
