import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap grade`: answers a card with a grade, without showing it.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Give a card a grade from 0 to 5, as scripts do.")

  @OptionGroup var card: CardArgument
  @Argument(help: "0 to 5: 0-2 forgotten, 3 hard, 4 good, 5 easy.")
  var grade: String
  @Flag(help: "Print a JSON object.") var json = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    guard let grade = Int(grade).flatMap(Grade.init(rawValue:)) else {
      throw Failure(
        Sentence("'\(grade)' is no grade; grades are 0, 1, 2, 3, 4 and 5"), status: .usage)
    }
    let shelf = try Shelf.open(place)
    let card = try card.find(on: shelf)
    let result = try shelf.record(grade, of: card, mode: .script)
    if json {
      shelf.world.print(result.json.text)
    } else {
      shelf.world.say(result.sentence)
    }
  }
}
