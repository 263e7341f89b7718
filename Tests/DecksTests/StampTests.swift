import Decks
import Recall
import Testing

@Suite("The comment below a generated card")
struct StampTests {
  private static func card(_ cells: [RowCell], row: String = "LoRA") -> Card {
    Card(
      kind: .forward, prompt: "\(row) — Role?", answer: "tunes", key: row, attribute: "Role",
      line: 22, table: 18, silentCells: cells)
  }

  @Test(
    "keeps the table and the cells that gave no card, whatever they hold",
    arguments: [
      card([]), card([RowCell(header: "Year", text: "2021")]),
      card([RowCell(header: "a=b", text: "c=d"), RowCell(header: "E", text: "\"f\" --> & <g>")]),
      card([RowCell(header: "H", text: "column=\"x\" line=3")], row: "table=7 \"q\" -- &quot;"),
      card([RowCell(header: "Mục", text: "")]),
    ])
  func roundTrip(card: Card) throws {
    let id = CardID(hashing: ["x"])
    let deck = DeckFile(
      name: "D", lesson: LessonMark(file: "l.md", lines: []),
      entries: [Entry(id: id, deck: "D", card: card)])
    let reading = try #require(DeckFile.read(deck.text, path: "d.md"))
    #expect(reading.deck.blocks.map(\.card) == [card])
    #expect(reading.deck.blocks.map(\.id) == [id])
    #expect(reading.findings.isEmpty)
  }

  @Test(
    "is missed where somebody changed it, unlike a comment of the learner's",
    arguments: [
      ("<!-- ontap aaaaaaaaaaaa forward row=\"LoRA\" line=3 -->", false),
      ("<!-- ontap aaaaaaaaaaaa forward row=\"LoRA\" line=3", true),
      ("<!-- ontap aaaa forward row=\"LoRA\" line=3 -->", true),
      ("<!-- ontap is what made this card -->", false), ("<!-- see line=3 -->", false),
    ])
  func broken(comment: String, isBroken: Bool) throws {
    let reading = try DeckFileTests.read("\nQ: LoRA — Role?\nA: tunes\n\(comment)\n")
    #expect(reading.findings.map(\.code) == (isBroken ? ["broken-stamp"] : []))
    #expect(reading.damage.map(\.line) == (isBroken ? [7] : []))
    #expect(reading.deck.cards.count == 1)
  }

  @Test("is read without the parts that it has not got, and with parts from later versions")
  func otherVersions() throws {
    let body =
      "\nQ: LoRA — Role?\nA: tunes\n<!-- ontap aaaaaaaaaaaa forward new=\"x y\" line=3 -->\n"
    let block = try #require(try DeckFileTests.read(body).deck.blocks.first)
    #expect(block.card.line == 3)
    #expect(block.card.table == nil)
    #expect(block.card.silentCells.isEmpty)
  }
}
