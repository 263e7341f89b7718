import Decks
import Recall
import Testing

@Suite("Who is who after an edit")
struct PairingTests {
  static let old = [("q1", "a1"), ("q2", "a2"), ("q3", "a3")]

  static func known(_ cards: [(String, String)], gone: Set<String> = []) -> [Pairing.Known] {
    cards.map { prompt, answer in
      Pairing.Known(
        id: CardID(hashing: [prompt, answer]), prompt: prompt, answer: answer,
        isLive: !gone.contains(prompt))
    }
  }

  static func blocks(_ cards: [(String, String)]) throws -> [WrittenCard] {
    let text = cards.map { "Q: \($0)\nA: \($1)\n\n" }.joined()
    return try #require(DeckFile.read("---\ndeck: d\n---\n" + text, path: "d")).deck.cards
  }

  /// The place of the known card behind each new one, or -1.
  static func places(_ new: [(String, String)], of known: [Pairing.Known]) throws -> [Int] {
    Pairing.pairs(of: try blocks(new), with: known).map { id in
      known.firstIndex { $0.id == id } ?? -1
    }
  }

  struct Edit: Sendable {
    var new: [(String, String)]
    var places: [Int]
  }

  static let edits: [Edit] = [
    Edit(new: [("q1", "a1"), ("q2", "NEW"), ("q3", "a3")], places: [0, 1, 2]),
    Edit(new: [("q1", "a1"), ("NEW", "a2"), ("q3", "a3")], places: [0, 1, 2]),
    Edit(new: [("q1", "a1"), ("NEW", "NEW"), ("q3", "a3")], places: [0, 1, 2]),
    Edit(new: [("NEW", "NEW"), ("q2", "a2"), ("q3", "a3")], places: [0, 1, 2]),
    Edit(new: [("q3", "a3"), ("q1", "a1"), ("q2", "a2")], places: [2, 0, 1]),
    Edit(new: [("q1", "a1"), ("x", "x"), ("y", "y"), ("q3", "a3")], places: [0, -1, -1, 2]),
    Edit(new: [("q1", "a1"), ("q2", "a2"), ("q3", "a3"), ("x", "x")], places: [0, 1, 2, -1]),
    Edit(new: [("q2", "a2")], places: [1]),
  ]

  @Test("An edited card keeps its place in the learner's memory", arguments: edits)
  func edited(edit: Edit) throws {
    #expect(try Self.places(edit.new, of: Self.known(Self.old)) == edit.places)
  }

  @Test("A card that had gone comes back with its history")
  func revival() throws {
    let known = Self.known(Self.old, gone: ["q2"])
    #expect(try Self.places([("q1", "a1"), ("q2", "a2"), ("q3", "a3")], of: known) == [0, 1, 2])
  }

  @Test("An answer that two cards share pairs neither")
  func sharedAnswer() throws {
    let known = Self.known([("q1", "yes"), ("q2", "yes"), ("q3", "no")])
    #expect(
      try Self.places([("x", "yes"), ("y", "yes"), ("q3", "no")], of: known) == [-1, -1, 2])
  }

  @Test("Equal cards pair in their order")
  func equalCards() throws {
    let known = [
      Pairing.Known(id: CardID(hashing: ["1"]), prompt: "q", answer: "a", isLive: true),
      Pairing.Known(id: CardID(hashing: ["2"]), prompt: "q", answer: "a", isLive: true),
    ]
    #expect(try Self.places([("q", "a"), ("q", "a")], of: known) == [0, 1])
  }

  @Test("The id in a comment beats every likeness")
  func comment() throws {
    let known = Self.known(Self.old)
    let text = """
      ---
      deck: d
      ---
      Q: q1
      A: a1
      <!-- ontap \(known[2].id) forward row="k" column="c" line=1 -->
      """
    let blocks = try #require(DeckFile.read(text, path: "d")).deck.cards
    #expect(Pairing.pairs(of: blocks, with: known) == [known[2].id])
  }
}
