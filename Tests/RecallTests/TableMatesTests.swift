import Recall
import Testing

@Suite("A card among the cards of its table")
struct TableMatesTests {
  /// A table of rocks: key, colour, where found.
  private static func rocks(_ rows: [[String]], table: Int = 3) -> [Card] {
    rows.enumerated().flatMap { place, row in
      [
        Card(
          kind: .forward, prompt: "\(row[0]) — Colour?", answer: row[1], key: row[0],
          attribute: "Colour", line: table + 2 + place, table: table,
          silentCells: row.count > 2 ? [RowCell(header: "Found", text: row[2])] : []),
        Card(
          kind: .reverse, direction: .reverse, prompt: "Colour: \(row[1]) — Rock?", answer: row[0],
          key: row[0], attribute: "Colour", line: table + 2 + place, table: table),
      ]
    }
  }

  private static let basalt = rocks([
    ["basalt", "black", "Etna"], ["marble", "white"], ["slate", "grey"], ["jade", "green"],
  ])

  @Test("The row is told from the cards and the cells that gave none")
  func row() {
    let mates = TableMates(Self.basalt)
    #expect(
      mates.row(of: Self.basalt[1]) == [
        RowCell(header: "Colour", text: "black"), RowCell(header: "Found", text: "Etna"),
      ])
  }

  @Test("Wrong answers are the other cells of the column, and the other keys the other way round")
  func column() {
    let mates = TableMates(Self.basalt)
    #expect(mates.wrongAnswers(to: Self.basalt[0]) == ["white", "grey", "green"])
    #expect(mates.wrongAnswers(to: Self.basalt[1]) == ["marble", "slate", "jade"])
  }

  @Test(
    "The right answer in another spelling is no wrong one",
    arguments: [
      ["hòa bình", "hoà bình"], ["lý do", "lí do"], ["e-mail", "email"], ["straße", "strasse"],
    ])
  func spelling(words: [String]) {
    let cards = Self.rocks([
      ["one", words[0]], ["two", words[1]], ["three", "bài tập"], ["four", "số học"],
    ])
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == ["bài tập", "số học"])
  }

  @Test("Another table has no wrong answers for a card")
  func otherTable() {
    let cards =
      Self.rocks([["basalt", "black"], ["marble", "white"]])
      + Self.rocks([["lime", "green"], ["coal", "grey"]], table: 20)
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == [])
  }

  @Test("A matrix takes them from its row")
  func matrix() {
    let cards =
      ["granite": "slow", "basalt": "fast", "obsidian": "at once", "tuff": "never"]
      .sorted { $0.key < $1.key }
      .map { thing, cell in
        Card(
          kind: .matrix, direction: .matrix, prompt: "Cooling — \(thing)?", answer: cell,
          key: "Cooling", attribute: thing, line: 5, table: 3)
      }
      + [
        Card(
          kind: .matrix, direction: .matrix, prompt: "Grain — basalt?", answer: "fine",
          key: "Grain",
          attribute: "basalt", line: 6, table: 3)
      ]
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == ["slow", "at once", "never"])
  }

  struct Doubtful: Sendable {
    let right: String
    let others: [String]
  }

  @Test(
    "What may be right, is of another kind or of another length is no wrong answer",
    arguments: [
      Doubtful(right: "black", others: ["Black.", "black or grey", "almost black"]),
      Doubtful(right: "iron, nickel", others: ["copper, nickel", "zinc, nickel", "iron, tin"]),
      Doubtful(right: "1200 °C", others: ["hot", "very hot"]),
      Doubtful(right: "hot lava", others: ["1200 °C", "about a"]),
      Doubtful(right: "ash", others: ["what a volcano throws out", "molten rock of the mantle"]),
      Doubtful(right: "+", others: ["plus", "add"]),
    ])
  func doubtful(answers: Doubtful) {
    let cards = Self.rocks(
      [["r", answers.right]] + answers.others.enumerated().map { ["o\($0)", $1] })
    #expect(TableMates(cards).wrongAnswers(to: cards[0]).count < 2)
  }

  @Test("Words are no wrong answers for code")
  func code() {
    var cards = Self.rocks([["a", "ls"], ["b", "cd"], ["c", "go"], ["d", "rm"]])
    cards[0].isLiteral = true
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == [])
    for place in cards.indices { cards[place].isLiteral = true }
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == ["cd", "go", "rm"])
  }

  @Test("One wrong answer is too few to choose from")
  func one() {
    let cards = Self.rocks([["basalt", "black"], ["marble", "white"], ["chalk", "white"]])
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == [])
  }

  @Test("What answers the same question elsewhere in the deck is not wrong")
  func sameQuestion() {
    let cards =
      Self.rocks([
        ["basalt", "black"], ["marble", "white"], ["slate", "grey"], ["jade", "green"],
      ])
      + Self.rocks([["basalt", "white"]], table: 30)
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == ["grey", "green"])
  }

  @Test("A key whose cell says the same is no wrong answer for the other way round")
  func sameCell() {
    let cards = Self.rocks([
      ["basalt", "black"], ["coal", "black, dull"], ["marble", "white"], ["slate", "grey"],
    ])
    #expect(TableMates(cards).wrongAnswers(to: cards[1]) == ["marble", "slate"])
  }
}
