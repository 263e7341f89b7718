import Recall
import Testing

@testable import Lessons

@Suite("Rows with one key")
struct RowKeysTests {
  @Test("A row that repeats the header is left out and named")
  func header() throws {
    let sample = try Sample(
      "| Bird | Song |\n|---|---|\n| Bird | Song |\n| wren | loud trill |\n| rook | hoarse caw |")
    #expect(sample.facts == ["wren / Song = loud trill", "rook / Song = hoarse caw"])
    #expect(sample.codes == ["duplicate-row"])
  }

  @Test("Marks are told from each other")
  func marks() throws {
    let sample = try Sample(
      "| Mark | Name |\n|---|---|\n| ! | exclamation mark |\n| , | comma |\n| ; | semicolon |")
    #expect(
      sample.facts == ["! / Name = exclamation mark", ", / Name = comma", "; / Name = semicolon"])
  }

  @Test("A repeated row is asked once and named")
  func duplicate() throws {
    let sample = try Sample("| Bird | Colour |\n|-|-|\n| heron | grey |\n| heron | grey |")
    #expect(sample.facts == ["heron / Colour = grey"])
    #expect(sample.finding("duplicate-row")?.hasPrefix("lesson.md:4:1: note: ") == true)
  }

  @Test(
    "A key with two answers is not asked",
    arguments: [("pie", "pie"), ("pie", "Pie."), ("a\u{200B}b", "ab")])
  func ambiguous(one: String, other: String) throws {
    let sample = try Sample(
      "| Dish | Time |\n|-|-|\n| \(one) | noon |\n| \(other) | night |\n| soup | evening |")
    #expect(sample.facts == ["soup / Time = evening"])
    #expect(sample.codes == ["ambiguous-key", "ambiguous-key"])
  }

  @Test(
    "A row that is not asked is named",
    arguments: [
      ("| | white |", "missing-key"), ("| Gesamt | zwei Vögel |", "total-row"),
      ("| Gans | - |", "nothing-to-ask"),
    ])
  func named(row: String, code: String) throws {
    let sample = try Sample(
      "| Vogel | Farbe |\n|-|-|\n| Reiher | grau |\n| Kranich | silbern |\n| Storch | weiß |\n| Ente | bunt |\n| Elster | schwarz |\n| Specht | rot |\n| Amsel | dunkel |\n| Rabe | finster |\n| Meise | gelb |\n\(row)"
    )
    #expect(sample.codes == [code])
    #expect(sample.extraction.findings.first?.line == 12)
  }

  @Test("Options of one letter keep their case")
  func options() throws {
    let sample = try Sample(
      "| Option | Sense |\n|-|-|\n| `-r` | down into folders |\n| `-R` | turn the order |")
    #expect(sample.facts.count == 2)
  }
}
