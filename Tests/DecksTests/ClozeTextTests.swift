import Decks
import Recall
import TestKit
import Testing

@Suite("A cloze text")
struct ClozeTextTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    /// What each card asks and expects.
    var prompts: [String]
    var answers: [String]
    /// Codes of findings with line and column.
    var findings: [String] = []
  }

  static let examples: [Example] = [
    Example(
      testDescription: "one deletion", text: "The [gannet] dives", prompts: ["The […] dives"],
      answers: ["gannet"]),
    Example(
      testDescription: "two deletions, the other in plain text", text: "The [gannet] dives [deep].",
      prompts: ["The […] dives deep.", "The gannet dives […]."], answers: ["gannet", "deep"]),
    Example(
      testDescription: "several lines", text: "The [gannet\ndives]\n\nfrom [high]",
      prompts: ["The […]\n\nfrom high", "The gannet\ndives\n\nfrom […]"],
      answers: ["gannet\ndives", "high"]),
    Example(
      testDescription: "escaped brackets", text: "An \\[index\\] of [a\\[0\\]] and \\\\[b]",
      prompts: ["An [index] of […] and \\\\b", "An [index] of a[0] and \\\\[…]"],
      answers: ["a[0]", "b"]),
    Example(
      testDescription: "links and images", text: "See [text](http://x_(y)) ![picture](p.png) [it]",
      prompts: ["See [text](http://x_(y)) ![picture](p.png) […]"], answers: ["it"]),
    Example(
      testDescription: "a footnote", text: "A [fact][^1]", prompts: ["A […][^1]"],
      answers: ["fact"]),
    Example(
      testDescription: "code", text: "In `a[0]` the ``b`[1]`` is [first]",
      prompts: ["In `a[0]` the ``b`[1]`` is […]"], answers: ["first"]),
    Example(
      testDescription: "a formula", text: "The sum $x[n]$ costs $5 and is [finite], not $6.",
      prompts: ["The sum $x[n]$ costs $5 and is […], not $6."], answers: ["finite"]),
    Example(
      testDescription: "task boxes", text: "to do\n- [x] dive\n- [ ] see the [gannet]",
      prompts: ["to do\n- [x] dive\n- [ ] see the […]"], answers: ["gannet"]),
    Example(
      testDescription: "brackets within a deletion", text: "Take [x[i] of [y](z)].",
      prompts: ["Take […]."], answers: ["x[i] of [y](z)"]),
    Example(
      testDescription: "an empty deletion beside another", text: "The [] and the [gannet]",
      prompts: ["The [] and the […]"], answers: ["gannet"],
      findings: ["4:8 empty-deletion"]),
    Example(
      testDescription: "an open bracket on a later line", text: "The [gannet]\ndives [deep",
      prompts: ["The […]\ndives [deep"], answers: ["gannet"], findings: ["5:7 open-deletion"]),
    Example(
      testDescription: "none", text: "nothing", prompts: [], answers: [],
      findings: ["4:1 no-deletion"]),
    Example(
      testDescription: "the same word twice", text: "[a] and [a]",
      prompts: ["[…] and a", "a and […]"], answers: ["a", "a"],
      findings: []),
  ]

  static func read(_ body: String) throws -> DeckFile.Reading {
    try #require(DeckFile.read("---\ndeck: Birds\n---\n" + body, path: "birds.md"))
  }

  @Test("gives a card for each deletion", arguments: examples)
  func example(example: Example) throws {
    let reading = try Self.read("C: \(example.text)\n")
    let cards = reading.deck.cards.map(\.card)
    #expect(cards.map(\.prompt) == example.prompts)
    #expect(cards.map(\.answer) == example.answers)
    #expect(cards.allSatisfy { $0.kind == .cloze })
    let findings = reading.findings.map { "\($0.line):\($0.column) \($0.code)" }
    #expect(findings == example.findings)
  }

  @Test("is asked one deletion a day: they are siblings, and alone in that")
  func siblings() throws {
    let cards = try Self.read("C: [a] and [b]\n\nC: [a] or [b]\n\nQ: x?\nA: a\n").deck.cards.map(
      \.card)
    let facts = Siblings.facts(of: cards)
    #expect(facts[0] == facts[1] && facts[2] == facts[3])
    #expect(Set(facts).count == 3)
  }

  @Test("ends where a card ends, and leaves the next one alone")
  func ends() throws {
    let reading = try Self.read("C: [a] b\nQ: c?\nA: d\n\nC: [e]\nA: stray\n# H\nC: [f]\n")
    #expect(reading.deck.cards.map(\.card.answer) == ["a", "d", "e", "f"])
    #expect(reading.findings.map(\.code) == ["answer-without-question"])
  }

  @Test("whose deletion is code expects what is written")
  func literal() throws {
    let card = try #require(try Self.read("C: Use [`git add`] now\n").deck.cards.first?.card)
    #expect(card.isLiteral && card.answer == "git add")
  }

  @Test("is read in a moment, however its brackets stand", .timeLimit(.minutes(1)))
  func hostile() throws {
    for piece in ["[", "]", "[a](", "`", "\\", "[[a]", "`` ` "] {
      _ = try Self.read("C: " + String(repeating: piece, count: 1_000) + "\n")
    }
    for piece in ["[x] ", "$a "] {
      _ = try Self.read("C: " + String(repeating: piece, count: 10_000) + "\n")
    }
  }

  // MARK: Who is who

  /// The places of the old deletions behind the new ones, or -1.
  static func places(_ old: String, _ new: String) throws -> [Int] {
    let known = try read(old).deck.cards.enumerated().map { place, written in
      Pairing.Known(
        id: CardID(hashing: [String(place)]), prompt: written.card.prompt,
        answer: written.card.answer, text: written.card.key, isLive: true)
    }
    return Pairing.pairs(of: try read(new).deck.cards, with: known).map { id in
      known.firstIndex { $0.id == id } ?? -1
    }
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var places: [Int]
  }

  static let edits: [Edit] = [
    Edit(
      testDescription: "of the text around", old: "C: The [gannet] dives [deep]",
      new: "C: A [gannet] plunges [deep] down", places: [0, 1]),
    Edit(
      testDescription: "that adds a deletion", old: "C: The [gannet] dives [deep]",
      new: "C: The [gannet] [dives] [deep]", places: [0, -1, 1]),
    Edit(
      testDescription: "that adds a deletion and words", old: "C: The [gannet] dives [deep]",
      new: "C: The great [gannet] [dives] very [deep]", places: [0, -1, 1]),
    Edit(
      testDescription: "that takes one away", old: "C: The [gannet] [dives] [deep]",
      new: "C: The [gannet] dives [deep]", places: [0, 2]),
    Edit(
      testDescription: "that exchanges them", old: "C: The [gannet] dives [deep]",
      new: "C: [deep] dives the [gannet]", places: [1, 0]),
    Edit(
      testDescription: "of one answer", old: "C: The [ganet] dives [deep]",
      new: "C: The [gannet] dives [deep]", places: [0, 1]),
    Edit(
      testDescription: "of all answers", old: "C: The [ganet] dives from [30 m] into the [see]",
      new: "C: The [gannet] dives from [thirty metres] into the [sea]", places: [0, 1, 2]),
    Edit(
      testDescription: "of the order of texts", old: "C: [a] one\n\nC: [a] two\n",
      new: "C: [a] two\n\nC: [a] one\n", places: [1, 0]),
    Edit(
      testDescription: "of two texts with the same answers",
      old: "C: [Paris] lies on the river Seine\n\nC: [Paris] was the son of Priam\n",
      new: "C: [Paris] was a son of Priam\n\nC: [Paris] lies on the long river Seine\n",
      places: [1, 0]),
    Edit(
      testDescription: "of a text with one answer twice",
      old: "C: The [sea] is a [sea] of salt water\n\nQ: x?\nA: y",
      new: "C: The [sea] is a big [sea] of salt water\n\nQ: x?\nA: y", places: [0, 1, 2]),
    Edit(
      testDescription: "into another text", old: "C: [a] one two three\n\nC: [b] four",
      new: "C: [c] five six\n\nC: [d] seven", places: [-1, -1]),
  ]

  @Test("keeps the progress of each deletion through an edit", arguments: edits)
  func edit(edit: Edit) throws {
    #expect(try Self.places(edit.old, edit.new) == edit.places)
  }
}
