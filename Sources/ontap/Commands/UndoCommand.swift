import ArgumentParser
import Quiz
import Recall
import Storage

/// `ontap undo`: takes back the newest answer or act.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the newest answer or act that still stands.")

  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    guard let undone = try shelf.undo(nil) else {
      return shelf.world.say(Undoing.nothing)
    }
    switch undone {
    case .line(let line):
      shelf.world.say(
        Undoing.sentence(line, of: try shelf.prompt(of: line.card), on: shelf.world.today))
    case .textStays(let card):
      shelf.world.say(Undoing.textStays(try shelf.prompt(of: card) ?? card.text))
    case .failed(let why): throw Failure(why)
    case .nothing: shelf.world.say(Undoing.nothing)
    }
  }
}

extension Shelf {
  fileprivate func prompt(of card: CardID?) throws -> String? {
    try card.flatMap { id in try reading { try $0.card(id) } }?.entry.card.prompt
  }
}
