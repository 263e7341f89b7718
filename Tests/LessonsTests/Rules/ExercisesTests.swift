import Recall
import Testing

@testable import Lessons

@Suite("exercise-table")
struct ExercisesTests {
  @Test(
    "Exercises beside their names, and the key to their answers, give no card",
    arguments: [
      "# Birds\n\n## Exercises\n\n| Level | Question | Hint |\n|---|---|---|\n| easy | Which bird dives? | page 3 |\n| hard | Why does it dive? | page 4 |",
      "| No. | Right |\n|---|---|\n| 1 | B |\n| 2 | A |\n| 3 | C |",
      "| Task | Answer | Points |\n|---|---|---|\n| 1 | B | 1 |\n| 2 | C | 1 |\n| 3 | A | 2 |\n| 4 | D | 1 |",
      "| No. | Right |\n|---|---|\n| 1 | b |\n| 2 | d |\n| 3 | a |",
      "| Question | A | B | C |\n|---|---|---|---|\n| Which bird dives? | gannet | heron | wren |\n| Which one stalks? | owl | heron | swift |",
      "# Musica\n\n## Esercizi\n\n| Nota | Intervallo | Arrivo |\n|---|---|---|\n| Re | terza maggiore | ____ |\n| La | ____ | Do |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "exercise-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Question | Answer |\n|---|---|\n| Which bird dives for fish? | the gannet |\n| Which one stalks? | the heron |",
      "| Vitamin | Letter |\n|---|---|\n| retinol | A |\n| ascorbic acid | C |\n| calciferol | D |",
      "| Metric | Formula | Question it answers |\n|---|---|---|\n| weight | $w$ | How heavy is it? |\n| price | $p$ | What does it cost? |",
      "| Score | Mark | Meaning |\n|---|---|---|\n| 5 | A | outstanding |\n| 4 | B | good |\n| 3 | C | fair |",
      "| Position | Vitamin | Found in |\n|---|---|---|\n| 1 | A | carrots |\n| 2 | B | grain |\n| 3 | C | lemons |",
      "| Gate | A | B | C |\n|---|---|---|---|\n| north | oak | iron | brass |\n| south | elm | steel | tin |",
      "| No. | Line | What it does |\n|---|---|---|\n| 1 | `a = 1;` | sets a variable; |\n| 2 | `f();` | calls a function |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
