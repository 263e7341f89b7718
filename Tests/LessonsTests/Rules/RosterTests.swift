import Testing

@testable import Lessons

@Suite("roster-table")
struct RosterTests {
  @Test(
    "People and their marks give no card",
    arguments: [
      "| Aşçı | Çorba | Ekmek | Sonuç |\n|---|---|---|---|\n| A. Yılmaz | 85 | 90 | geçti |\n| B. Kaya | 60 | 75 | geçti |\n| C. Demir | 45 | 55 | kaldı |",
      "| Học viên | Điểm |\n|---|---|\n| Nguyễn An | 10 |\n| Trần Bình | 6 |\n| Lê Chi | 5 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "roster-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Scholar | Year | Found |\n|---|---|---|\n| A. Fleming | 1928 | a mould that kills |\n| W. Röntgen | 1895 | rays through flesh |",
      "| Cook | Born | Died |\n|---|---|---|\n| A. Soyer | 1810 | 1858 |\n| A. Escoffier | 1846 | 1935 |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
