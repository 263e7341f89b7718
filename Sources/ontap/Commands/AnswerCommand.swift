import ArgumentParser
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
    let verdict = AnswerCheck.verdict(of: text, for: card.entry.card)
    let grade = verdict.grade
    let recorded = try dryRun ? nil : shelf.record(grade, of: card, proposed: grade, mode: .type)
    if json {
      let schedule = recorded.map(\.schedule) ?? card.schedule
      shelf.world.print(
        JSON.object([
          "id": .string(card.entry.id.text), "verdict": .string(verdict.rawValue),
          "grade": .int(grade.rawValue), "expected": .string(card.entry.card.answer),
          "recorded": .bool(recorded != nil),
          "schedule": schedule?.json ?? .null,
        ]).text)
    } else {
      shelf.world.say("\(verdict.rawValue): \(card.entry.card.answer)")
      if let recorded { shelf.world.say(recorded.sentence) }
    }
  }
}
