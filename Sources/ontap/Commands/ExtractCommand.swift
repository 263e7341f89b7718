import ArgumentParser
import Console
import Lessons
import Recall
import Reports

/// `ontap extract`: shows the cards that lessons give; writes nothing.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the cards that lessons give; write nothing.")

  @Argument(
    help: .init("Lessons, folders of lessons, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]
  @Flag(help: "Print JSON Lines, one card a line.") var json = false
  @Flag(help: "Say of each table and term what it was taken for, and why it gave cards or none.")
  var explain = false
  @OptionGroup var pager: PagerOption
  @OptionGroup var display: DisplayOption

  func validate() throws {
    guard !(json && explain) else {
      throw ValidationError("--explain is for reading; it cannot go with --json")
    }
  }

  func run() throws {
    let world = display.world
    let (json, explain, language) = (json, explain, world.language)
    // What is read page by page is kept until there is all of it.
    let isPaged = explain && !pager.isOff && world.pager != nil
    var pages: [String] = []
    let result = Result {
      try Walk(paths, in: world).visit(in: world) { source in
        if explain { return try Extracted(account: source, language) }
        return try Extracted(ReadLesson(source.read(), from: source), json: json, language)
      } _: { _, extracted in
        for finding in extracted.findings { world.remark(finding) }
        guard !extracted.lines.isEmpty else { return }
        if isPaged {
          pages += extracted.lines
        } else {
          // The lines of a lesson go out at once: each `print` is a system call.
          let text = extracted.lines.joined(separator: "\n")
          world.print(json ? text : text.safe(.block))
        }
      }
    }
    world.say(pages.flatMap { $0.safe().hanging(in: world.outputWidth) }, pager)
    try result.get()
  }
}

/// What `ontap extract` says of one lesson.
private struct Extracted: Sendable {
  let findings: [Finding]
  let lines: [String]

  init(_ lesson: ReadLesson, json: Bool, _ language: Language) {
    let (name, cards) = (lesson.source.name, lesson.extraction.cards)
    findings = lesson.findings
    lines =
      json
      ? cards.map { $0.json(file: name).text }
      : Self.lines(for: cards).map { $0.text(in: language) }
        + ["", Self.count(cards, named: name, language)]
  }

  init(account source: Source, _ language: Language) throws {
    let text = try LessonText(decoding: source.read(), path: source.name)
    findings = text.findings
    lines = LessonAccount(of: text, path: source.name).lines(named: source.name)
      .map { $0.text(in: language) }
  }

  private static func lines(for cards: [Card]) -> [Sentence] {
    var lines: [Sentence] = []
    var section: [String]?
    for card in cards {
      if card.context != section {
        section = card.context
        lines += [Sentence(verbatim: ""), Sentence(path: card.context)]
      }
      lines.append(Sentence("  \(card.prompt)  →  \(card.answer)"))
    }
    return lines
  }

  private static func count(_ cards: [Card], named name: String, _ language: Language) -> String {
    Sentence("\(name): \(Sentence("\(cards.count, "card", "cards")"))").text(in: language)
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
