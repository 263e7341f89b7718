import Testing

@testable import Lessons

@Suite("environment-table")
struct EnvironmentTests {
  @Test(
    "What must be installed gives no card",
    arguments: [
      "| Library | Version |\n|---|---|\n| numpy | 1.26.4 |\n| scipy | 1.11.4 |",
      "| Программа | Версия |\n|---|---|\n| vim | 9 |\n| git | >= 2.40 |",
      "| Part | Minimum | Recommended |\n|---|---|---|\n| RAM | 8 GB | 16 GB |\n| Disk | 20 GB | 40 GB |",
      "| Tool | Minimum version | Check with |\n|---|---|---|\n| Docker | 24.0 | `docker --version` |\n| Node.js | 18 | `node -v` |",
      "| Part | What we have |\n|---|---|\n| Card | RTX 3090 |\n| Driver | 535.104 |\n| Library | 2.1.0 |\n| System | Ubuntu 22.04 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "environment-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Dough | Recommended heat |\n|---|---|\n| rye | 220 °C |\n| wheat | 240 °C |",
      "| Version | Name |\n|---|---|\n| 10.15.0 | Catalina |\n| 11.0.0 | Big Sur |",
      "| Format | Version | Use |\n|---|---|---|\n| PNG | 1.2.0 | pictures with flat areas |",
      "| Model | Figures |\n|---|---|\n| small | 1.5 billion |\n| large | 7.2 billion |",
      "| Event | Day |\n|---|---|\n| the first loaf | 08.05.1945 |\n| the first cake | 7.5.1954 |",
      "| City | People |\n|---|---|\n| Hà Nội | 8.435.700 |\n| Huế | 1.166.500 |\n| Berlin | 3.769.000 |",
      "| Grain | Minimum | Recommended |\n|---|---|---|\n| rye | 20 g | 40 g |\n| oats | 10 g | 30 g |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
