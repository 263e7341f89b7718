import Foundation
import Testing

@testable import Lessons

@Suite("Repair of text whose UTF-8 was read in another encoding")
struct RepairTests {
  static let vietnamese = """
    # Học máy

    | Thuật ngữ | Nghĩa |
    |---|---|
    | Đạo hàm | tốc độ thay đổi của hàm số |
    | Tập huấn luyện | dữ liệu để mô hình học từ đó |
    | Điều kiện | Ý nghĩa của mọi bước tính |

    - Nền tảng: người đọc chọn đề tài, thử rồi sửa.
    - Ít nhất một ví dụ “có ích” → rõ hơn.
    """

  @Test("Vietnamese comes back letter for letter", arguments: Damage.all)
  func vietnameseComesBack(from damage: Damage) throws {
    let repair = try #require(Repair.repaired(damage.applied(to: Self.vietnamese)))
    #expect(repair.text == Self.vietnamese)
    #expect(repair.lost == 0)
    #expect(repair.damagedLines.isEmpty)
  }

  @Test(
    "What was taken apart when it was saved comes back, and clean lines stay", arguments: Damage.all
  )
  func decomposed(from damage: Damage) throws {
    let apart = damage.applied(to: Self.vietnamese).decomposedStringWithCanonicalMapping
    let clean = "cafe\u{301}, nai\u{308}ve"
    let repair = try #require(Repair.repaired(apart + "\n" + clean))
    #expect(repair.lines.dropLast().joined(separator: "\n") == Self.vietnamese)
    #expect(repair.lines.last.map { Array($0.utf8) } == Array(clean.utf8))
    #expect(Repair.repaired(Self.vietnamese.decomposedStringWithCanonicalMapping) == nil)
  }

  @Test(
    "Other languages come back",
    arguments: [
      "L'été dernier, la forêt était brûlée ; où êtes-vous ?",
      "Größe, Übung und Straßenbahn für Äpfel",
      "El niño pidió más piñas en el pasillo", "Zażółć gęślą jaźń",
      "Çok güzel bir gün, öğretmen bey",
      "Smörgåsbord på ön", "Ünlü şair – “çiğ köfte”", "Não há solução fácil, coração",
    ], Damage.all)
  func otherLanguagesComeBack(_ text: String, from damage: Damage) throws {
    let repair = try #require(Repair.repaired(damage.applied(to: text)))
    #expect(repair.text == text)
  }

  @Test("The encoding is named", arguments: Damage.all)
  func encodingIsNamed(_ damage: Damage) throws {
    // 🏡 and Ơ show the letters in which the encodings differ.
    let repair = try #require(Repair.repaired(damage.applied(to: "Đường về nhà: Ơ, ví dụ ấm êm 🏡")))
    #expect(repair.encoding == damage.name)
  }

  @Test("A lost byte that leaves one Vietnamese letter is no guess")
  func oneChoiceIsExact() throws {
    let repair = try #require(
      Repair.repaired(Damage.windows1254.applied(to: "Cập nhật dữ liệu ở Đà Lạt")))
    #expect(repair.text == "Cập nhật dữ liệu ở Đà Lạt")
    #expect(repair.guessed == 0)
  }

  @Test("Letters, guesses and losses are counted, and a loss costs its line")
  func lossesAreCounted() throws {
    let damaged = Damage.windows1254.applied(to: "Một ví dụ: học\n| 🧪 | thử |\n| ∝ | tỉ lệ |\nhết")
    let repair = try #require(Repair.repaired(damaged))
    #expect(repair.text == "Một ví dụ: học\n| 🧪 | thử |\n| \u{FFFD} | tỉ lệ |\nhết")
    #expect(repair.guessed == 3)
    #expect(repair.lost == 1)
    #expect(repair.damagedLines == [3])
    #expect(repair.firstLine == 1)
  }

  @Test("A lost emoji is an ornament beside words, and a loss where it stands alone in a cell")
  func lostEmoji() throws {
    let text = "## 🌍 Trái đất và lê\n| 🌍 trái đất | to |\n| 🌍 | trái đất |\n- 🏠 Nhà ở"
    let repair = try #require(Repair.repaired(Damage.windows1254.applied(to: text)))
    #expect(
      repair.lines == [
        "## Trái đất và lê", "| trái đất | to |", "| \u{FFFD} | trái đất |", "- 🏠 Nhà ở",
      ])
    #expect(repair.damagedLines == [3])
    #expect(repair.lost == 3)
  }

  @Test("A lost byte that a program marked with U+FFFD is restored at its place")
  func markedByte() throws {
    var damage = Damage.windows1252
    damage.isMarking = true
    let text = "Điều kiện để học: mọi người đều thử"
    let repair = try #require(Repair.repaired(damage.applied(to: text)))
    #expect(repair.text == text)
  }

  @Test("Text damaged twice comes back", arguments: [Damage.windows1252, .latin1])
  func damagedTwice(_ damage: Damage) throws {
    let text = "L'été dernier, la forêt était brûlée"
    let repair = try #require(Repair.repaired(damage.applied(to: damage.applied(to: text))))
    #expect(repair.text == text)
  }

  @Test(
    "No-break spaces that became blanks, or disappeared, come back as letters",
    arguments: [" ", ""])
  func lostBlanks(_ blank: String) throws {
    let text = "Bài này là một ví dụ và hành trình của loài người trên đường dài ngày tháng năm"
    let lines = Array(repeating: text, count: 12).joined(separator: "\n")
    let damaged = Damage.windows1254.applied(to: lines)
    let plain = String(
      String.UnicodeScalarView(
        damaged.unicodeScalars.flatMap { $0 == "\u{A0}" ? Array(blank.unicodeScalars) : [$0] }))
    #expect(Repair.repaired(plain)?.text == lines)
  }

  @Test("Capitals and small letters are told by their neighbours")
  func letterCase() throws {
    let text = "ĐỐI SỐ: lợi ích, Ý nghĩa | Án lệ | Kế hoạch Dự Án Tương Lai; Số ít – THỐNG KÊ"
    #expect(Repair.repaired(Damage.windows1254.applied(to: text))?.text == text)
  }

  @Test("The neighbour decides between two frequent syllables")
  func neighbours() throws {
    let text = "được gọi là đội đỏ, vấn đề nhỏ, nhờ vào, gửi tin, bề mặt, không hề, tình cờ, cử chỉ"
    #expect(Repair.repaired(Damage.windows1254.applied(to: text))?.text == text)
  }

  @Test("A foreign name in a Vietnamese text is never given a Vietnamese letter by force")
  func foreignName() throws {
    let damaged = Damage.windows1252.applied(to: "Thành phố Jičín ở Séc, không phải ở Việt Nam")
    #expect(Repair.repaired(damaged)?.text == "Thành phố Ji\u{FFFD}ín ở Séc, không phải ở Việt Nam")
  }

  @Test("Where a language has several letters for the remains, none is chosen")
  func severalLetters() throws {
    let damaged = Damage.windows1252.applied(to: "Наука и жизнь: свет, звук, число")
    let repair = try #require(Repair.repaired(damaged))
    #expect(repair.text == "\u{FFFD}аука и жизнь: \u{FFFD}вет, звук, чи\u{FFFD}ло")
    #expect(repair.guessed == 0)
  }

  @Test("An ordinal sign does not hide which language a text is in")
  func ordinalSign() throws {
    let text = "La 2.ª vía: garantías y mayoría, función y razón n.º 3"
    #expect(try #require(Repair.repaired(Damage.windows1252.applied(to: text))).text == text)
  }

  @Test("Where letters fit no language, í is told by the small letters around it")
  func smallLetter() throws {
    let text = "Größe, Łódź, año: García y Martín, çok"
    let repair = try #require(Repair.repaired(Damage.windows1252.applied(to: text)))
    #expect(repair.text.hasSuffix("García y Martín, çok"))
  }

  @Test("A capital in place of what was lost is no letter of the word")
  func capitalInWord() throws {
    let damaged = Damage.withoutControls.applied(to: "Później, późno i łódź – przed maturą, będąc")
    let repair = try #require(Repair.repaired(damaged))
    #expect(!repair.text.unicodeScalars.contains("Ä"))
    #expect(repair.damagedLines == [1])
  }

  @Test("Of a script of which half the letters are lost, none is left as a Latin letter")
  func otherScript() throws {
    let damaged = Damage.withoutControls.applied(
      to: "الصخور النارية تكونت من الحمم\nTuff ist ein Gestein")
    let repair = try #require(Repair.repaired(damaged))
    #expect(!repair.lines[0].unicodeScalars.contains { (0xC0...0xFF).contains($0.value) })
    #expect(repair.lost > 0 && repair.damagedLines == [1])
    #expect(repair.lines[1] == "Tuff ist ein Gestein")
  }

  @Test(
    "A dash or a sign of mathematics of which a letter is left is lost, and no picture",
    arguments: [
      "Été à la forêt brûlée\n| âgé | 1600–1611 |", "Été brûlé, la forêt\nâgé – très âgé",
    ])
  func lostDash(text: String) throws {
    let repair = try #require(Repair.repaired(Damage.withoutControls.applied(to: text)))
    #expect(repair.lines[1].contains("\u{FFFD}") && !repair.lines[1].contains("⭐"))
    #expect(repair.damagedLines.contains(2))
  }

  @Test("Marks of quotation come back by their place")
  func quotationMarks() throws {
    let text = "Er sagt: „Schöne Grüße“, “ja”, und 2 ← 3, Fußgänger‐Übergang"
    #expect(Repair.repaired(Damage.windows1254.applied(to: text))?.text == text)
  }

  @Test("In a text half clean and half damaged, only the damaged lines change")
  func halfDamaged() throws {
    let clean = "Dòng này viết đúng: “Tiếng Việt” – Ähre, Ã, É”"
    let broken = "Dòng này bị hỏng, chữ không còn đọc được nữa, phải sửa lại"
    let mixed = [clean, Damage.windows1254.applied(to: broken), clean]
    let repair = try #require(Repair.repaired(mixed))
    #expect(repair.lines == [clean, broken, clean])
  }

  @Test("Repair keeps the number of lines and their ends")
  func linesStay() throws {
    let text = "Một\r\n\r\nHai, ba điều\r\n"
    let repair = try #require(Repair.repaired(Damage.windows1254.applied(to: text)))
    #expect(repair.text == text)
  }

  @Test(
    "An à whose no-break space became a blank comes back in a short text too",
    arguments: ["un été à la mer, là où naît l’eau", "le déjà vu, déjà dépassé"])
  func shortLostBlank(text: String) throws {
    let damaged = Damage.windows1252.applied(to: text).replacing("\u{A0}", with: " ")
    #expect(try #require(Repair.repaired(damaged)).text == text)
  }

  @Test("What was put right is clean")
  func repairEnds() throws {
    let repair = try #require(Repair.repaired(Damage.windows1254.applied(to: Self.vietnamese)))
    #expect(Repair.repaired(repair.text) == nil)
  }
}
