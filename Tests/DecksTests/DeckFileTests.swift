import Decks
import Recall
import TestKit
import Testing

@Suite("A deck file")
struct DeckFileTests {
  static let head = "---\ndeck: Birds\n---\n"

  static func read(_ body: String) throws -> DeckFile.Reading {
    try #require(DeckFile.read(head + body, path: "birds.md"))
  }

  @Test("Marks of a conflict of versions are told of, each with its line")
  func conflict() throws {
    let findings = try Self.read(
      """

      Q: Which bird swims?
      <<<<<<< HEAD
      A: The penguin
      =======
      A: The auk
      >>>>>>> theirs
      """
    ).findings
    #expect(findings.map(\.code) == ["conflict-mark", "conflict-mark"])
    #expect(findings.map(\.line) == [6, 10])
  }

  @Test("Cards stand under their headings; an answer may have other wordings")
  func cards() throws {
    let deck = try Self.read(
      """

      # Sea
      ## Divers

      Q: Who dives?
      A: The gannet
      A: gannet

      # Land
      Q: Who runs?
      A: The ostrich
      """
    ).deck
    #expect(deck.name == "Birds")
    #expect(deck.blocks.map(\.card.prompt) == ["Who dives?", "Who runs?"])
    #expect(deck.blocks.map(\.card.answer) == ["The gannet", "The ostrich"])
    #expect(deck.blocks.map(\.card.context) == [["Sea", "Divers"], ["Land"]])
    #expect(deck.blocks[0].card.accept == ["gannet"])
    #expect(deck.blocks.map(\.line) == [8, 13])
  }

  @Test("Questions and answers run over several lines, blank ones and code included")
  func severalLines() throws {
    let deck = try Self.read(
      """
      Q: First
      second
      A: One

      two
      ```
      # no heading

      Q: no question
      ```

      <!-- a remark -->
      Q: Next
      A: 3
      """
    ).deck
    #expect(deck.blocks.map(\.card.prompt) == ["First\nsecond", "Next"])
    #expect(
      deck.blocks[0].card.answer == "One\n\ntwo\n```\n# no heading\n\nQ: no question\n```")
  }

  @Test("What all lines of an answer below its mark are set in by is no part of it")
  func margin() throws {
    let deck = try #require(
      DeckFile.read(
        "---\ndeck: T\n---\n\nQ: how?\nA:\n    let a = 1\n\n      let b = 2\n    done\n",
        path: "t.md"))
    #expect(deck.deck.cards.map(\.card.answer) == ["let a = 1\n\n  let b = 2\ndone"])
  }

  @Test("An answer that is one whole code span is literal")
  func literal() throws {
    let deck = try Self.read("Q: Stage?\nA: `git add`\n\nQ: Two?\nA: `a` and `b`\n").deck
    #expect(deck.blocks.map(\.card.answer) == ["git add", "`a` and `b`"])
    #expect(deck.blocks.map(\.card.isLiteral) == [true, false])
    let fenced = try Self.read("Q: How?\nA:\n```swift\nlet a = 1\n```\n").deck
    #expect(fenced.blocks.first?.card.answer == "```swift\nlet a = 1\n```")
    #expect(fenced.blocks.first?.card.isLiteral == false)
  }

  @Test(
    "A broken block is a finding and stops nothing",
    arguments: [
      ("Q: Alone", "question-without-answer"), ("A: Alone", "answer-without-question"),
      ("Q:\nA: Something", "empty-question"), ("Q: Nothing\nA:", "question-without-answer"),
      ("C: Nothing is hidden", "no-deletion"), ("C: Here [ ] neither", "empty-deletion"),
      ("C: Nor [here", "open-deletion"), ("Q: Alone\n# Heading\nA: x", "question-without-answer"),
    ])
  func brokenBlock(block: String, code: String) throws {
    let reading = try Self.read("\n\(block)\n\nQ: Whole?\nA: Yes\n")
    #expect(reading.findings.first?.code == code)
    #expect(reading.findings.first?.line == 5)
    #expect(reading.deck.blocks.map(\.card.prompt) == ["Whole?"])
    #expect(reading.deck.text == Self.head + "\n\(block)\n\nQ: Whole?\nA: Yes\n")
  }

  @Test(
    "A card that breaks the law of one question is kept, asked and remarked upon",
    arguments: [
      ("Q: Where?\nA: Sea\n\nQ: where?\nA: Land\n", ["same-question"]),
      ("Q: Where?\nA: Sea\n\nQ: Where?\nA: Sea\n", []),
      ("# A\n\nQ: Where?\nA: Sea\n\n# B\n\nQ: Where?\nA: Land\n", []),
      ("Q: Is the sea bird at sea?\nA: Sea bird.\n\nQ: x?\nA: X y\n", ["answer-in-question"]),
      ("Q: Seaside?\nA: Sea\n\nQ: a b?\nA: b\n", []),
    ])
  func oneQuestion(body: String, codes: [String]) throws {
    let reading = try Self.read(body)
    #expect(reading.findings.map(\.code) == codes)
    #expect(reading.deck.blocks.count == 2)
  }

  @Test(
    "Another name goes where the old one stands, whatever its line looks like",
    arguments: ["deck : Birds\n", "deck: Birds\r\n", "deck:   \"Birds\"\n"])
  func rename(line: String) throws {
    let end = line.hasSuffix("\r\n") ? "\r\n" : "\n"
    let text = "---\(end)\(line)---\(end)\(end)Q: a?\(end)A: b\(end)"
    var deck = try #require(DeckFile.read(text, path: "d.md")).deck
    deck.rename(to: "Gulls")
    #expect(deck.text == text.replacing(line, with: "deck: Gulls\(end)"))
    #expect(DeckFile.read(deck.text, path: "d.md")?.deck.name == "Gulls")
  }

  @Test("A byte order mark and CR LF do not hide a deck")
  func foreignForm() throws {
    let text = "\u{FEFF}---\r\ndeck: Birds\r\n---\r\nQ: a\r\nA: b\r\n"
    let deck = try #require(DeckFile.read(text, path: "x")).deck
    #expect(deck.blocks.map(\.card.answer) == ["b"])
    #expect(Array(deck.text.utf8) == Array(text.utf8))
  }

  @Test(
    "Only a text whose front matter has a name is a deck",
    arguments: [
      "", "# Lesson", "---\ntitle: x\n---\n", "---\ndeck:\n---\n", "---\ndeck: x\n",
      " ---\ndeck: x\n---",
    ])
  func lesson(text: String) {
    #expect(!DeckFile.isDeck(text))
    #expect(DeckFile.read(text, path: "x") == nil)
  }

  @Test(
    "A name comes back however it must be quoted",
    arguments: [
      "Plain", "a: b", "- x", "say \"hi\"", "back\\slash", "# hash", "Tiếng Việt", "a #b",
    ])
  func names(name: String) throws {
    let deck = DeckFile(
      name: name, lesson: LessonMark(file: "a b: c.md", lines: ["x"]), entries: [])
    let read = try #require(DeckFile.read(deck.text, path: "x")?.deck)
    #expect(read.name == name)
    #expect(read.lesson == deck.lesson)
  }

  @Test("What was generated reads back as the same cards with their ids")
  func generated() throws {
    let texts = ["plain", "`tick`", "a -- b --> c", "x \"y\" & z", "ngữ nghĩa", "``", "`"]
    let entries = texts.enumerated().map { place, text in
      Entry(
        id: CardID(hashing: [text]), deck: "D",
        card: Card(
          kind: place % 2 == 0 ? .forward : .definition,
          direction: place % 2 == 0 ? .forward : .reverse, prompt: "Question \(place)?",
          answer: text,
          accept: ["or \(text)"], isLiteral: !text.isEmpty && place % 3 == 1,
          context: place < 3 ? ["A"] : ["A", "B"], key: text, attribute: "role \(text)", line: place
        ))
    }
    let written = DeckFile(name: "D", lesson: LessonMark(file: "l.md", lines: []), entries: entries)
    let read = try #require(DeckFile.read(written.text, path: "d.md"))
    #expect(read.findings.isEmpty)
    #expect(read.deck.blocks.map(\.id) == entries.map(\.id))
    #expect(read.deck.blocks.map(\.card) == entries.map(\.card))
    // HTML ends a comment at its first two hyphens.
    let comments = written.text.split(separator: "\n").filter { $0.hasPrefix("<!--") }
    #expect(comments.count == entries.count)
    #expect(comments.allSatisfy { !$0.dropFirst(4).dropLast(3).contains("--") })
  }

  @Test("A path that leads back up says its heading again")
  func sections() throws {
    let paths = [["A", "B"], ["A"], ["A", "C"], [], ["D"]]
    let entries = paths.map { path in
      Entry(
        id: CardID(hashing: path + ["x"]), deck: "D",
        card: Card(kind: .forward, prompt: "p \(path)", answer: "a", context: path))
    }
    let text = DeckFile(name: "D", lesson: LessonMark(file: "l", lines: []), entries: entries).text
    let read = try #require(DeckFile.read(text, path: "d")?.deck)
    for block in read.blocks {
      let path = try #require(paths.first { "p \($0)" == block.card.prompt })
      #expect(block.card.context == path)
    }
  }

  @Test(
    "Reading then writing gives the same bytes, whatever stands in the file", arguments: 1...200)
  func roundTrip(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let pieces = [
      "Q: q", "A: a", "C: c", "# H", "## H", "", " ", "text", "<!-- x -->", "```", "~~~", "---",
      "<!-- ontap 0123456789ab forward row=\"x\" line=3 -->", "Q:", "A:", "e\u{301}", "<!-- open",
      "-->", "C: a [b] c", "C: [", "  <!-- in -->", "[x](y)", "\\[", "`[`", "C:",
    ]
    var text = Self.head
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      text += (pieces.randomElement(using: &random) ?? "")
      text += ["\n", "\r\n", "\n\n"].randomElement(using: &random) ?? ""
    }
    let read = try #require(DeckFile.read(text, path: "d")?.deck)
    #expect(Array(read.text.utf8) == Array(text.utf8))
  }

  @Test("A heading ends a card, with or without a blank line above it")
  func heading() throws {
    let deck = try Self.read("Q: a?\nA: b\n# Next\nQ: c?\nA: d\nmore\n## Sub\nC: [e] f\n").deck
    #expect(deck.cards.map(\.card.answer) == ["b", "d\nmore", "e"])
    #expect(deck.cards.map(\.card.context) == [[], ["Next"], ["Next", "Sub"]])
  }

  @Test("What stands in a comment is not asked")
  func comment() throws {
    let reading = try Self.read(
      "<!--\nQ: no?\nA: no\n# no\n-->\nQ: a?\nA: b\n  <!-- more\n\nC: [no]\n\n-->\n\nQ: c?\nA: d\n")
    #expect(reading.deck.cards.map(\.card.answer) == ["b", "d"])
    #expect(reading.deck.cards.allSatisfy { $0.card.context.isEmpty })
    #expect(reading.findings.isEmpty)
  }

  @Test(
    "A comment that is never closed, or not before the next one, is said with its line",
    arguments: ["", "\n<!-- another -->\n"])
  func open(end: String) throws {
    let reading = try Self.read("Q: a?\nA: b\n\n<!-- open\nQ: c?\nA: d\n\(end)")
    #expect(reading.findings.map(\.code) == ["open-comment"])
    #expect(reading.findings.map(\.line) == [7])
    #expect(reading.deck.cards.map(\.card.prompt) == ["a?", "c?"])
  }

  @Test("A new name changes the line of the name and nothing else")
  func rename() throws {
    var deck = try Self.read("\nQ: a?\nA: b\n").deck
    deck.rename(to: "Sea: birds")
    #expect(deck.text == "---\ndeck: \"Sea: birds\"\n---\n\nQ: a?\nA: b\n")
  }
}
