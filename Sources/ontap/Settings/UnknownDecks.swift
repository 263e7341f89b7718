import Recall
import Storage

extension SettingsInForce {
  /// A warning for each deck that has settings of its own and is not there; none of its settings
  /// count for anything.
  func unknownDecks(in library: Library) throws(StorageError) -> [Finding] {
    guard !headings.isEmpty else { return [] }
    let names = try library.decks().map(\.name)
    var findings: [Finding] = []
    var told: Set<String> = []
    for heading in headings where told.insert(heading.deck).inserted {
      guard try library.deck(named: heading.deck) == nil else { continue }
      let near = Spelling.nearest(to: heading.deck, among: names)
      findings.append(
        Finding(
          path: path, line: heading.line, column: heading.column, severity: .warning,
          sentence: near.map {
            Sentence("there is no deck '\(heading.deck)' (did you mean '\($0)'?)")
          } ?? Sentence("there is no deck '\(heading.deck)'; 'ontap decks' lists them"),
          code: "unknown-deck"))
    }
    return findings
  }
}

extension Shelf {
  /// Says when the command has ended which settings are of no deck: a command may add it.
  ///
  /// - Parameter settings: Reads the settings: a command may change them, too.
  func remarkUnknownDecks(in settings: @escaping @Sendable () -> SettingsInForce) {
    world.closing.add("unknown decks") {
      for finding in (try? settings().unknownDecks(in: library)) ?? [] { world.remark(finding) }
    }
  }
}
