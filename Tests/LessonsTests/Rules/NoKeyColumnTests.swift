import Recall
import Testing

@testable import Lessons

@Suite("no-key-column")
struct NoKeyColumnTests {
  @Test(
    "Lists side by side gives no card",
    arguments: [
      "| Ventajas | Desventajas |\n|---|---|\n| barato | pesado |\n| duradero | lento |",
      "## Ser o estar\n| ser | estar |\n|---|---|\n| rasgos de una persona | estados de una cosa |\n| de dónde se viene | dónde se está |",
      "| A | B | A and B |\n|---|---|---|\n| T | T | T |\n| T | F | F |\n| F | T | F |\n| F | F | F |",
      "| Baking | Frying |\n|---|---|\n| It takes an hour in the oven. | It takes minutes in a pan. |\n| The crust dries out slowly. | The crust soaks up the oil. |",
      "| Said before | Said after | Why |\n|---|---|---|\n| The crust dries out slowly. | Bread is baked all day. | time |\n| The oven is never cold. | Soup comes first today. | fire |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "no-key-column"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "## Term and meaning\n| Term | Meaning |\n|---|---|\n| proofing | letting dough rise |",
      "| Method | Advantage |\n|---|---|\n| baking | even heat |",
      "| Wrong | Right | Why |\n|---|---|---|\n| Ich bin zehn Jahre. | Ich bin zehn Jahre alt. | alt belongs to an age |\n| Er helft mir oft. | Er hilft mir oft. | the vowel changes |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
