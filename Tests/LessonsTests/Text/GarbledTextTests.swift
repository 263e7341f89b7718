import Recall
import Testing

@testable import Lessons

@Suite("Text of which too much is lost to restore it")
struct GarbledTextTests {
  private static let rocks = """
    # 岩石の種類

    | 名前 | 意味 |
    |---|---|
    | 玄武岩 | 溶岩が冷えて固まった黒い岩石 |
    | A | 花崗岩は地下で固まる |
    | B | 凝灰岩は火山灰が固まる |
    | C | 砂岩や泥岩は水の底で積もる |
    """

  @Test("A text with a third of its bytes lost gives a warning and no cards")
  func noCards() throws {
    let damaged = Damage.withoutControls.applied(to: Self.rocks)
    #expect(try Sample(damaged).asked == [])
    let text = try LessonText(decoding: Array(damaged.utf8), path: "lesson.md")
    #expect(text.findings.map(\.code) == ["garbled-text"])
    #expect(text.damagedLines == [1, 3, 5, 6, 7, 8])
  }

  @Test("Its file is not called clean, and stays as it is")
  func file() throws {
    let damaged = Array(Damage.withoutControls.applied(to: Self.rocks).utf8)
    let file = try RepairedFile(of: damaged, path: "lesson.md")
    #expect(file.isBeyondRepair && file.repair == nil)
    #expect(file.bytes == damaged)
    #expect(try !RepairedFile(of: Array(Self.rocks.utf8), path: "lesson.md").isBeyondRepair)
  }

  @Test("What stands in it in another alphabet is kept, each line at its place")
  func lines() throws {
    let text = Damage.withoutControls.applied(to: Self.rocks) + "\nplain text, café\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let garbled = try #require(GarbledText.marked(lines))
    #expect(garbled.lines.count == lines.count)
    #expect(garbled.lines[8] == "plain text, café")
    #expect(garbled.lines[3] == "|---|---|")
    #expect(!garbled.places.contains(8) && garbled.places.contains(0))
  }

  @Test(
    "Clean text stays",
    arguments: [
      RepairTests.vietnamese, "« Été »: la forêt\u{B9}, café\u{B2}, brûlée\u{B3} ©®",
      "Å\u{B2}, Å\u{B3}, 5 µm, 3°, 2.º, 2.ª, n.º, Nestlé®, É», «é»",
      "¿Qué? ¡Olé! ¿É?", "Größe: 10 ½, Öl ± 3 ¢", "col·lecció", "日本語の文章", "naïve 1â2",
      "Ã¤ Ã¶ Ã¼",
    ])
  func clean(text: String) {
    #expect(GarbledText.marked([text]) == nil)
  }
}
