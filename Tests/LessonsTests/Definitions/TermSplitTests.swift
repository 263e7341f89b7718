import Recall
import Testing

@testable import Lessons

@Suite("Where a term ends and its meaning begins")
struct TermSplitTests {
  struct Written: Sendable {
    let line: String
    let term: String
    let meaning: String
  }

  @Test(
    "A term is set off by bold print, code or a formula, and parted by a sign or a copula",
    arguments: [
      Written(line: "- **Basalt:** a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- **Basalt**: a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- **Basalt** – a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- **Basalt** is a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- **Bazalt** to ciemna skała", term: "Bazalt", meaning: "ciemna skała"),
      Written(line: "- **Bazan** là đá sẫm màu", term: "Bazan", meaning: "đá sẫm màu"),
      Written(
        line: "- **Basalt** (lava): a dark rock", term: "Basalt (lava)", meaning: "a dark rock"),
      Written(line: "- ***Basalt***: a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- _**Basalt**_: a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(
        line: "- **玄武岩**（basalt）: 暗い色の岩石", term: "玄武岩（basalt）", meaning: "暗い色の岩石"),
      Written(
        line: "- `--depth` (default `3`): how deep to dig", term: "--depth (default 3)",
        meaning: "how deep to dig"),
      Written(line: "- <b>Basalt</b>: a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- **玄武岩：** 暗い色の岩石", term: "玄武岩", meaning: "暗い色の岩石"),
      Written(
        line: "1. **Pahoehoe (ropy lava):** it cools in folds", term: "Pahoehoe (ropy lava)",
        meaning: "it cools in folds"),
      Written(
        line: "**Tephra (ash):** what a volcano throws out", term: "Tephra (ash)",
        meaning: "what a volcano throws out"),
      Written(line: "- `--depth`: how deep to dig", term: "--depth", meaning: "how deep to dig"),
      Written(line: "- $N$: number of grains,", term: "$N$", meaning: "number of grains"),
      Written(line: "- $d_k$ là chiều sâu", term: "$d_k$", meaning: "chiều sâu"),
      Written(
        line: #"- \(h_t\): height at time \(t\)"#, term: #"\(h_t\)"#,
        meaning: #"height at time \(t\)"#),
      Written(line: "- **Basalt** → a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- **Basalt**⇒ a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- **玄武岩**…暗い色の岩石", term: "玄武岩", meaning: "暗い色の岩石"),
      Written(line: "- 🌋 **Basalt**: a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: "- (b) **Basalt**: a dark rock", term: "Basalt", meaning: "a dark rock"),
      Written(line: #"* (\eta): viscosity"#, term: #"(\eta)"#, meaning: "viscosity"),
    ])
  func split(written: Written) throws {
    let card = try #require(try Sample("# Rocks\n\n\(written.line)\n").extraction.cards.first)
    #expect(card.key == written.term)
    #expect(card.answer == written.meaning)
    #expect(card.kind == .definition)
    #expect(card.line == 3)
  }

  @Test(
    "A text without a sign behind its bold print defines nothing",
    arguments: [
      "- **Basalt** cools quickly", "- a **dark** rock: basalt", "- Basalt: a dark rock",
      "- (a) the first of the layers: clay", "**Basalt:** a dark rock", "`lava`: hot",
      "- [**Basalt**](rocks.md): a dark rock", "- *Basalt*: a dark rock",
      "- `--depth` (default `3` in all versions", "- **Basalt** → lava → magma",
      "- **Basalt** → **lava** → magma", "- → **Basalt**: a dark rock", "- **Basalt** …",
      "- **Turned** to stone by heat",
    ])
  func none(line: String) throws {
    #expect(try Sample("# Rocks\n\n\(line)\n").asked == [])
  }
}
