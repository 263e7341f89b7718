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
  @Flag(help: "Say of each table and term what it was taken for, and why it gave cards or none.")
  var explain = false

  func validate() throws {
    guard !(json && explain) else {
      throw ValidationError("--explain is for reading; it cannot go with --json")
    }
  }

  func run() throws {
    let world = World.current
    try Walk(paths, in: world).visit(in: world) { source in
      if explain { return try account(for: source, in: world) }
      let lesson = try ReadLesson(source.read(), from: source)
      for finding in lesson.findings { world.remark(finding.description) }
      show(lesson, in: world)
    }
  }

  private func account(for source: Source, in world: World) throws {
    let text = try LessonText(decoding: source.read(), path: source.name)
    for finding in text.findings { world.remark(finding.description) }
    let account = LessonAccount(of: text, path: source.name)
    for line in account.lines(named: source.name) { world.say(line) }
  }

  private func show(_ lesson: ReadLesson, in world: World) {
    let cards = lesson.extraction.cards
    guard !json else {
      // The lines of a lesson go out at once: each `print` is a system call.
      let lines = cards.map { $0.json(file: lesson.source.name).text }
      if !lines.isEmpty { world.print(lines.joined(separator: "\n")) }
      return
    }
    var section: [String]?
    for card in cards {
      if card.context != section {
        section = card.context
        world.say("")
        world.say(card.context.joined(separator: " › "))
      }
      world.say("  \(card.prompt)  →  \(card.answer)")
    }
    world.say("")
    world.say("\(lesson.source.name): \(cards.count) \(cards.count == 1 ? "card" : "cards")")
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
