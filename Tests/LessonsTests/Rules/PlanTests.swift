import Recall
import Testing

@testable import Lessons

@Suite("plan-table")
struct PlanTests {
  @Test(
    "A plan gives no card",
    arguments: [
      "| When | What |\n|---|---|\n| Week 1 | soups |\n| Week 2 | breads |",
      "| Wann | Thema | Lied |\n|---|---|---|\n| 1. Woche | Suppe | kurz |\n| 2. Woche | Brot | lang |",
      "## Roadmap\n\n| Stage | Goal |\n|---|---|\n| early | one soup |",
      "| Ngày | Việc |\n|---|---|\n| 01/02 | Nấu súp |\n| 3/2 | Nướng bánh |",
      "| Bake | Ready |\n|---|---|\n| bread | [ ] |\n| cake | [x] |",
      "| Hafta | Konu |\n|---|---|\n| 5 | çorba |\n| 6 | ekmek |\n| 7 | pasta |",
      "| Dish | Tasted |\n|---|---|\n| soup | ✅ |\n| bread | ✅ |\n| cake | ⬜ |",
      "| Тиждень | Страва |\n|---|---|\n| 1 | суп |\n| 2 | хліб |",
      "| สัปดาห์ | อาหาร |\n|---|---|\n| 1 | ซุป |\n| 2 | ขนมปัง |",
      "| Bài | Tuần | Đọc |\n|---|---|---|\n| súp | 1 | tr. 1 |\n| bánh | 2 | tr. 2–3 |\n| kẹo | 3 | tr. 4 |",
      "| Abschnitt | Lesung | Übung |\n|---|---|---|\n| 42 | Kapitel 1 | Blatt 1 |\n| 43 | Kapitel 2 | Blatt 2 |\n| 44 | entfällt | Wiederholung |",
      "| KW | Suppe |\n|---|---|\n| 42 | Linsen |\n| 43 | Bohnen |",
      "| Prova | Peso | Data |\n|---|---|---|\n| sopa | 5 | 14/06 |\n| pão | 3 | 28/06 |\n| bolo | 2 | contínuo |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "plan-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Layer | Rock |\n|---|---|\n| Layer 1 | chalk |\n| Layer 2 | clay |",
      "| Date | Event |\n|---|---|\n| 14/07/1789 | The Bastille falls |\n| 4/7/1776 | A nation declares itself |",
      "| Oven | Baking |\n|---|---|\n| clay | ✅ bread |\n| steel | ❌ cake |",
      "| Week | What grows |\n|---|---|\n| Week 3 | the heart |\n| Week 5 | the arms |\n| Week 24 | the lungs |",
      "| Number | Metal | Melts at |\n|---|---|---|\n| 42 | molybdenum | 2623 °C |\n| 43 | technetium | 2157 °C |\n| 44 | ruthenium | 2334 °C |",
      "| Feast | Candles | Day |\n|---|---|---|\n| Advent | 4 | 1/12 |\n| Lucia | 7 | 13/12 |\n| Epiphany | 3 | 6/1 |",
      "| Ngày | Lễ |\n|---|---|\n| 1/1 | Tết dương lịch |\n| 30/4 | Giải phóng |\n| 2/9 | Quốc khánh |",
      "| Z | Metal | Group |\n|---|---|---|\n| 21 | scandium | Group 3 |\n| 22 | titanium | Group 4 |\n| 23 | vanadium | Group 5 |",
      "| KW | Oven |\n|---|---|\n| 1 | small oven |\n| 2 | large oven |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
