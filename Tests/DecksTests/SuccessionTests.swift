import Decks
import Recall
import Testing

@Suite("Which card a changed lesson still means")
struct SuccessionTests {
  /// The cards of a small table: forward ones of both columns, then the reverse one of the first.
  static func cards(
    _ rows: [[String]], headers: [String] = ["Bird", "Habitat", "Food"], section: String = "Sea"
  ) -> [Card] {
    rows.flatMap { row in
      (1...2).map { column in
        Card(
          kind: .forward, prompt: "\(row[0]) — \(headers[column])?", answer: row[column],
          context: ["Birds", section], key: row[0], attribute: headers[column])
      } + [
        Card(
          kind: .reverse, direction: .reverse,
          prompt: "\(headers[1]): \(row[1]) — \(headers[0])?", answer: row[0],
          context: ["Birds", section], key: row[0], attribute: headers[1])
      ]
    }
  }

  static let rows = [
    ["Gannet", "Open sea", "Fish"], ["Puffin", "Burrows", "Sand eels"],
    ["Tern", "Beaches", "Fish"],
  ]

  static let old = cards(rows).enumerated().map { place, card in
    Entry(id: CardID(hashing: [String(place)]), deck: "Birds", card: card)
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var cards: [Card]
    /// Old places, or -1 for a new card.
    var places: [Int]
  }

  static let changes: [Change] = [
    Change(
      testDescription: "a renamed heading", cards: cards(rows, section: "Ocean"),
      places: Array(0..<9)),
    Change(
      testDescription: "a corrected key",
      cards: cards([["Northern gannet", "Open sea", "Fish"], rows[1], rows[2]]),
      places: Array(0..<9)),
    Change(
      testDescription: "a renamed column",
      cards: cards(rows, headers: ["Bird", "Where", "Food"]), places: Array(0..<9)),
    Change(
      testDescription:
        "columns that changed places: what was asked for is a name now, and no former one",
      cards: cards(rows.map { [$0[1], $0[0], $0[2]] }, headers: ["Habitat", "Bird", "Food"])
        .filter { $0.direction != .reverse },
      places: Array(repeating: -1, count: 6)),
    Change(
      testDescription: "a renamed key column",
      cards: cards(rows, headers: ["Seabird", "Habitat", "Food"]), places: Array(0..<9)),
    Change(
      testDescription: "a corrected cell",
      cards: cards([rows[0], ["Puffin", "Island burrows", "Sand eels"], rows[2]]),
      places: Array(0..<9)),
    Change(
      testDescription: "reordered rows", cards: cards([rows[2], rows[0], rows[1]]),
      places: [6, 7, 8, 0, 1, 2, 3, 4, 5]),
    Change(
      testDescription: "another row that has one cell in common with the one that went",
      cards: cards([rows[0], rows[1], ["Auk", "Cliffs", "Fish"]]),
      places: [0, 1, 2, 3, 4, 5, -1, -1, -1]),
    Change(
      testDescription: "a corrected key of a row of which another cell was corrected too",
      cards: cards([rows[0], rows[1], ["Terns", "Sand", "Fish"]]), places: Array(0..<9)),
    Change(
      testDescription: "two keys changed at once",
      cards: cards([
        ["Gannets of the north", "Open sea", "Fish"], ["Sea parrot", "Burrows", "Sand eels"],
        rows[2],
      ]), places: Array(0..<9)),
    Change(
      testDescription: "a key and a header changed at once",
      cards: cards(
        [["Northern gannet", "Open sea", "Fish"], rows[1], rows[2]],
        headers: ["Bird", "Habitat", "Diet"]), places: Array(0..<9)),
    Change(
      testDescription: "a name that means something else under another heading",
      cards: cards([["Tern", "A theory of graphs", "Chalk"]], section: "Mathematics")
        + cards([rows[0], rows[1]]),
      places: [-1, -1, -1, 0, 1, 2, 3, 4, 5]),
    Change(
      testDescription: "a row under another heading of which a cell was corrected",
      cards: cards([["Tern", "Sandy beaches", "Fish"]], section: "Coast")
        + cards([rows[0], rows[1]]),
      places: [6, 7, 8, 0, 1, 2, 3, 4, 5]),
    Change(
      testDescription: "a renamed heading, and a cell that says something else",
      cards: cards([rows[0], ["Puffin", "Cliffs", "Krill"], rows[2]], section: "Ocean"),
      places: Array(0..<9)),
    Change(
      testDescription: "another row in the place of one",
      cards: cards([rows[0], ["Auk", "Cliffs", "Krill"], rows[2]]),
      places: [0, 1, 2, -1, -1, -1, 6, 7, 8]),
  ]

  @Test("Progress stays with the fact", arguments: changes)
  func change(_ change: Change) {
    let ids = Succession.ids(of: change.cards, among: Self.old, gone: [])
    let places = ids.map { id in Self.old.firstIndex { $0.id == id } ?? -1 }
    #expect(places == change.places)
  }

  @Test("Of a block that was copied within its file the first stays the card")
  func copied() {
    let copy = Entry(id: CardID(hashing: ["copy"]), deck: "Birds", card: Self.old[0].card)
    let changed = Self.cards([Self.rows[0], ["Puffin", "Island burrows", "Eels"], Self.rows[2]])
    let ids = Succession.ids(of: changed, among: Self.old + [copy], gone: [])
    #expect(ids[0] == Self.old[0].id)
    let other = Self.cards([["Gannet", "Sea", "Fish"], Self.rows[1], Self.rows[2]])
    #expect(Succession.ids(of: other, among: Self.old + [copy], gone: [])[0] == Self.old[0].id)
  }

  @Test("A row that comes back brings its cards back, one that only resembles it does not")
  func gone() {
    let live = Array(Self.old[..<3])
    let gone = Array(Self.old[3...])
    let back = Succession.ids(of: Self.cards(Self.rows), among: live, gone: gone)
    #expect(back == Self.old.map(\.id))
    let other = Self.cards([Self.rows[0], ["Puffins", "Burrows", "Sand eels"]])
    #expect(
      Succession.ids(of: other, among: live, gone: gone).suffix(3).allSatisfy { $0 == nil })
  }
}
