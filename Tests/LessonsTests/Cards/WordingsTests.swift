import Recall
import Testing

@testable import Lessons

@Suite("Other wordings")
struct WordingsTests {
  @Test(
    "A remark in brackets may be left out",
    arguments: [
      ("white (in May)", ["white"]), ("white", []), ("f(x)", []), ("(white)", []),
      ("鷺（白）", ["鷺"]), ("egret (white)", []),
    ])
  func remark(cell: String, accepted: [String]) throws {
    let cards = try Sample("| Bird | Plumage |\n|-|-|\n| little egret | \(cell) |").extraction.cards
    #expect(cards.first?.accept ?? [] == accepted)
  }

  @Test("A remark that tells two keys apart must be said")
  func telling() throws {
    let cards = try Sample(
      "| Egg (of whom) | Meaning |\n|-|-|\n| egg (heron) | blue and smooth |\n| egg (egret) | pale and rough |\n| nest (both) | of sticks |"
    ).extraction.cards.filter { $0.direction == .reverse }
    #expect(cards.map(\.accept) == [[], [], ["nest"]])
  }
}
