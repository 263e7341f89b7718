import Recall
import Testing

@testable import Lessons

@Suite("timetable")
struct TimetableTests {
  @Test(
    "What is done on which day or at what time gives no card",
    arguments: [
      "| Version | When | What |\n|---|---|---|\n| 2.0 | 10 Oct | first print |\n| 2.1 | 14 Oct | soups corrected |",
      "| Start | Dish | Cook |\n|---|---|---|\n| 09:00 | soup | Ana |\n| 09:30 | bread | Tom |",
      "| Stop | Place | Hour |\n|---|---|---|\n| 1 | mill | 9 h 30 |\n| 2 | dairy | 11 h 00 |",
      "| Zeit | Gericht |\n|---|---|\n| 9:00–10:30 | Suppe |\n| 11:00–12:00 | Brot |",
      "| Kitchen | Opens | Chef |\n|---|---|---|\n| north | 7h30 | Ana |\n| south | 8h00 | Tom |",
      "| Ngày | Món | Người nấu |\n|---|---|---|\n| Thứ 2 | súp | An |\n| Thứ 4 | bánh | Bình |",
      "| Day | Flour (kg) | Loaves |\n|---|---|---|\n| Mon | 12 | 30 |\n| Tue | 11 | 28 |\n| Wed | 9 | 20 |\n| Thu | 12 | 31 |\n| Fri | 14 | 35 |\n| Sat | 20 | 50 |\n| Sun | 5 | 12 |",
      "| Oven | Monday | Tuesday | Wednesday |\n|---|---|---|---|\n| clay | bread | cake | rest |\n| steel | soup | rest | cake |",
      "| Batch | Due | What |\n|---|---|---|\n| B1 | 15/09 | soup |\n| B2 | 20/10 | bread |\n| B3 | 30/11 | cake |",
      "| Gruppe | Kochtag | Abgabe |\n|---|---|---|\n| A | 09.10. | 16.10. |\n| B | 10.10. | 17.10. |",
      "| Test | Weight | Due |\n|---|---|---|\n| Soup | 10% | Week 3 |\n| Bread | 30% | Week 9 |",
      "| Date | Dish | Cook |\n|---|---|---|\n| 12.08.2023 | soup | Ana |\n| 12.08.2023 | bread | Tom |\n| 13.08.2023 | cake | Ana |",
      "| Tanggal | Masakan |\n|---|---|\n| 3 Maret 2024 | sup |\n| 10 Maret 2024 | roti |\n| 17 Maret 2024 | kue |",
      "| 日期 | 菜 |\n|---|---|\n| 9月3日 | 汤 |\n| 9月10日 | 面包 |",
      "| Oven | Lit at | By |\n|---|---|---|\n| clay | 09:00:30 | Ana |\n| steel | 09:30:00 | Tom |",
      "| Kiedy | Zadanie | Punkty |\n|---|---|---|\n| 12.11 | zupa | 10 |\n| 19.11 | chleb | 40 |",
      "| Prøve | Levert |\n|---|---|\n| suppe | 5. feb. |\n| brød | 12. feb. |\n| kake | 19. feb. |",
      "| 課題 | 日 |\n|---|---|\n| スープ | 5/10 |\n| パン | 5/17 |\n| ケーキ | 5/24 |",
      "| Datum | Událost |\n|---|---|\n| 3. 2. 2023 | polévka |\n| 10. 2. 2023 | chléb |\n| 1. 3. 2023 | koláč |",
      "| Time | Course | Log (nm) | Remarks |\n|---|---|---|---|\n| 0900 | 215° | 41.2 | left the bay |\n| 1000 | 220° | 46.0 | reefed |\n| 1100 | 220° | 51.3 | calm |",
      "| Watch | Baker | Helper |\n|---|---|---|\n| 2000–2200 | Sam | Jo |\n| 2200–0000 | Jo | Sam |\n| 0000–0200 | Sam | Jo |",
      "| 作业 | 截止 | 状态 |\n|---|---|---|\n| 作业一 | 10-08 | 已批改 |\n| 作业二 | 10-22 | 批改中 |\n| 作业三 | 11-05 | 未发布 |",
      "| Part | Due | Dish |\n|---|---|---|\n| Part I | 09-03 | soup |\n| Part II | 09-12 | bread |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "timetable"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Day | Named after |\n|---|---|\n| Monday | the moon |\n| Tuesday | Tiw |\n| Wednesday | Woden |\n| Thursday | Thor |\n| Friday | Frigg |\n| Saturday | Saturn |\n| Sunday | the sun |",
      "| Feast | Day | Food |\n|---|---|---|\n| New Year | 1/1 | pork |\n| Labour Day | 1/5 | sausages |\n| Christmas | 25/12 | goose |",
      "| Battle | Date | Winner |\n|---|---|---|\n| Hastings | 14/10/1066 | Normandy |\n| Agincourt | 25/10/1415 | England |",
      "| Siege | Date | Town |\n|---|---|---|\n| first | 1944-06-06 | Caen |\n| second | 1944-08-19 | Falaise |",
      "| Screen | Ratio |\n|---|---|\n| old | 4:3 |\n| wide | 16:9 |",
      "| Part | Share |\n|---|---|\n| flour | 1/2 |\n| water | 1/3 |\n| salt | 1/20 |",
      "| 五行 | 颜色 |\n|---|---|\n| 木 | 青色 |\n| 火 | 红色 |\n| 土 | 黄色 |",
      "| Oven | Sold since | Weight |\n|---|---|---|\n| one | 2007-06-29 | heavy |\n| two | 2010-06-24 | light |\n| three | 2017-11-03 | tiny |",
      "| Date | Feast |\n|---|---|\n| 8 March | the first sowing |\n| 22 April | the river |\n| 21 September | the bread |\n| 10 December | the lamps |",
      "| Watch | Time |\n|---|---|\n| first | 20:00–00:00 |\n| middle | 00:00–04:00 |\n| morning | 04:00–08:00 |\n| day | 08:00–20:00 |",
      "| Long | Short |\n|---|---|\n| Monday | Mon |\n| Tuesday | Tue |\n| Thursday | Thu |",
      "| Share | Name |\n|---|---|\n| 1/2 | a half |\n| 3/4 | three quarters |",
      "| Phần | Tên |\n|---|---|\n| 12 giờ | trưa |\n| 24 giờ | nửa đêm |",
      "| Hormone | Name |\n|---|---|\n| T3 | triiodothyronine |\n| T4 | thyroxine |",
      "| Brew | Ratio |\n|---|---|\n| filter | 1:15 |\n| press | 1:16 |\n| moka | 1:10 |",
      "| Rounding | Digits |\n|---|---|\n| coarse | 1 decimal place |\n| fine | 3 decimal places |",
      "| Trẻ | Tuổi |\n|---|---|\n| lật | 2 đến 3 tháng |\n| bò | 7 đến 8 tháng |",
      "| Ratio | Name |\n|---|---|\n| 1.10 | a tenth more |\n| 3.05 | thrice and a little |",
      "| Bits | Letter |\n|---|---|\n| 0000 | A |\n| 0001 | B |\n| 0010 | C |",
      "| Mode | Who may write |\n|---|---|\n| 0600 | the owner |\n| 0644 | the owner, and all may read |\n| 0755 | the owner, and all may run it |",
      "| Points | Bread |\n|---|---|\n| 01-05 | half baked |\n| 06-10 | well baked |",
      "| Year | What was baked |\n|---|---|\n| 1815 | the first loaf |\n| 1830 | the first cake |",
      "| Dough | Minutes |\n|---|---|\n| rye | 10-12 |\n| wheat | 11-20 |",
      "| Code | Bread |\n|---|---|\n| 0100 | rye |\n| 0200 | wheat |\n| 0400 | barley |",
      "| Time | Watch |\n|---|---|\n| 2000–0000 | first |\n| 0000–0400 | middle |\n| 0400–0800 | morning |\n| 0800–2000 | day |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
