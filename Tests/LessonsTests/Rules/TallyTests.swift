import Recall
import Testing

@testable import Lessons

@Suite("tally-table")
struct TallyTests {
  @Test(
    "Counts with their sum, and shares of a hundred, give no card",
    arguments: [
      "| Garden | Frogs | Newts |\n|-|-|-|\n| North | 12 | 3 |\n| South | 9 | 4 |\n| Total | 21 | 7 |",
      "| Colour | Frogs | Share |\n|-|-|-|\n| green | 120 | 60.0% |\n| brown | 79 | 39.9% |",
      "| Cook | Soup | Bread |\n|---|---|---|\n| Ana | 14 | 22 |\n| Tom | 18 | 30 |\n| Eva | 11 | 19 |\n| Mean | 14,3 | 23,7 |",
      "| Use | In | Out |\n|-|-|-|\n| flour | 2.000.000 | |\n| salt | 1.500.000 | |\n| loaves | | 3.500.000 |\n| both | 3.500.000 | 3.500.000 |",
      "| Ware | Price |\n|-|-|\n| flour | R$ 12 |\n| salt | R$ 3 |\n| Total | R$ 15 |",
      "| Ware | Price | Number | Sum |\n|---|---|---|---|\n| pan | 10 | 4 | 40 |\n| pot | 30 | 5 | 150 |\n| oven | 600 | 1 | 600 |",
      "| Place | Name | Won | Lost |\n|---|---|---|---|\n| 1 | Ana | 7 | 1 |\n| 2 | Tom | 6 | 2 |\n| 3 | Eva | 4 | 4 |",
      "| Line | Amount |\n|---|---|\n| wages | 48.000 € |\n| − travel | 1.830 € |\n| − gifts | 3.210 € |\n| = income | 42.960 € |",
      "| Trial | Start | End | Used |\n|---|---|---|---|\n| I | 0,0 | 18,4 | 18,4 |\n| II | 18,4 | 36,7 | 18,3 |\n| III | 0,3 | 18,6 | 18,3 |\n| średnia | – | – | 18,33 |",
      "| Word | Number | Share |\n|---|---|---|\n| nouns | 131 | 26,2% |\n| verbs | 88 | 17,6% |\n| articles | 74 | 14,8% |",
      "| Day | Entry | Sacks | Worth |\n|---|---|---|---|\n| 1/5 | flour left | 10 | 1.000 |\n| 8/5 | flour bought | 20 | 2.200 |\n| 15/5 | rye bought | 15 | 1.800 |\n| Sum | | 45 | 5.000 |",
      "| Oven | Before (g) | After (g) | Lost |\n|---|---|---|---|\n| clay | 201 | 158 | 21 % |\n| steel | 198 | 149 | 25 % |\n| gas | 200 | 182 | 9 % |",
      "| Bulan | Roti | Kue |\n|---|---|---|\n| Januari | 342 | 21 |\n| Februari | 298 | 18 |\n| Maret | 310 | 19 |",
      "| 月 | パン | ケーキ |\n|---|---|---|\n| 11月 | 342 | 21 |\n| 12月 | 298 | 18 |\n| 1月 | 310 | 19 |",
      "| | Taken for rye | Taken for wheat |\n|---|---|---|\n| Really rye | 38 | 7 |\n| Really wheat | 5 | 50 |",
      "| | heron | egret |\n|---|---|---|\n| heron | 12 | 3 |\n| egret | 1 | 9 |",
      "| Work | Weight |\n|---|---|\n| soup | 30% |\n| bread | 30% |\n| cake | 40% |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "tally-table"))
  }

  @Test(
    "Figures of the things themselves are asked",
    arguments: [
      "| Frog | Eggs | Legs |\n|-|-|-|\n| tree frog | 1000 | 4 |\n| toad | 6000 | 4 |",
      "| Gas | Share of the air |\n|-|-|\n| nitrogen | 78 % |\n| argon | 1 % |",
      "| Planet | Moons | Rings |\n|---|---|---|\n| Mars | 2 | 0 |\n| Jupiter | 95 | 4 |\n| Saturn | 146 | 7 |",
      "| Name | Protons | Neutrons | Mass number |\n|---|---|---|---|\n| carbon | 6 | 6 | 12 |\n| oxygen | 8 | 8 | 16 |\n| sodium | 11 | 12 | 23 |",
      "| Strings | Name |\n|---|---|\n| 4 | violin |\n| 6 | guitar |\n| 10 | lute |",
      "| Rank | Country | People | Area (km²) |\n|---|---|---|---|\n| 1 | India | 1,428,000,000 | 3,287,000 |\n| 2 | China | 1,410,000,000 | 9,597,000 |",
      "| Interval | Semitones | Cents |\n|---|---|---|\n| minor third | 3 | 300 |\n| major third | 4 | 400 |\n| perfect fifth | 7 | 700 |",
      "| Sign | Name | Read |\n|---|---|---|\n| + | plus | and |\n| − | minus | less |\n| = | equals | is |",
      "| Drink | Alcohol | Grams |\n|---|---|---|\n| beer | 5% | 20 |\n| wine | 12% | 16 |\n| rum | 40% | 12 |",
      "| Month | Days |\n|---|---|\n| January | 31 |\n| February | 28 |\n| March | 31 |",
      "| Atom | Mass number | Protons | Neutrons |\n|---|---|---|---|\n| carbon | 12 | 6 | 6 |\n| oxygen | 16 | 8 | 8 |\n| sodium | 23 | 11 | 12 |",
      "| Bread | Origin | Minutes | Degrees |\n|---|---|---|---|\n| rye | north | 20 | 100 |\n| wheat | south | 30 | 150 |\n| both | | 50 | 250 |",
      "| Gas | Share |\n|---|---|\n| nitrogen | 78 % |\n| oxygen | 21 % |\n| others | 1 % |",
      "| Part of dough | Share |\n|---|---|\n| flour | 62 % |\n| water | 38 % |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
