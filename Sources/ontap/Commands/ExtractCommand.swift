import ArgumentParser
import Lessons
import Recall
import Reports

/// `ontap extract`: shows the cards that lessons give; writes nothing.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the cards that lessons give; write nothing.")

  @Argument(help: "Lessons, folders of lessons, or - for standard input.")
  var paths: [String]
  @Flag(help: "Print JSON Lines, one card a line.") var json = false

  func run() throws {
    let world = World.current
    try Walk(paths, in: world).visit(in: world) { source in
      let lesson = try ReadLesson(source.read(), from: source)
      for finding in lesson.findings { world.remark(finding.description) }
      show(lesson, in: world)
    }
  }

  private func show(_ lesson: ReadLesson, in world: World) {
    var section: [String]?
    for card in lesson.extraction.cards {
      guard !json else {
        world.print(card.json(file: lesson.source.name).text)
        continue
      }
      if card.context != section {
        section = card.context
        world.say("")
        world.say(card.context.joined(separator: " › "))
      }
      world.say("  \(card.prompt)  →  \(card.answer)")
    }
    if !json {
      let count = lesson.extraction.cards.count
      world.say("")
      world.say("\(lesson.source.name): \(count) \(count == 1 ? "card" : "cards")")
    }
  }
}

extension Card {
  /// The card as a line of `extract --json`.
  fileprivate func json(file: String) -> JSON {
    [
      "file": .string(file), "line": .optional(line), "prompt": .string(prompt),
      "answer": .string(answer), "direction": .string(direction.rawValue), "key": .string(key),
      "attribute": .string(attribute), "context": .string(context.joined(separator: " › ")),
      "kind": .string(kind.rawValue), "accept": .strings(accept), "literal": .bool(isLiteral),
    ]
  }
}
