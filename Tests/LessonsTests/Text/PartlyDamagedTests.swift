import Testing

@testable import Lessons

@Suite("Text damaged in some lines only")
struct PartlyDamagedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: String
    var damaged: String
    var behind = ""

    var text: String { before + damaged + behind }

    func broken(by damage: Damage) -> String { before + damage.applied(to: damaged) + behind }
  }

  private static let cases: [Case] = [
    Case(
      testDescription: "one paragraph",
      before: "Mưa rơi trên mái nhà, gió thổi qua vườn.\n\n",
      damaged: "Đàn trâu thong thả về chuồng, trẻ con chạy theo sau.",
      behind: "\n\nChiều xuống, khói bếp bay lên.\n"),
    Case(
      testDescription: "rows of a table",
      before: "# Słówka\n\nZażółć gęślą jaźń.\n\n| Słowo | Opis |\n|---|---|\n",
      damaged: "| miód | słodki płyn od pszczół |\n| wóz | pojazd na kołach |"),
    Case(
      testDescription: "comments of a program",
      before: "# Chương trình\n\nĐoạn mã tính tổng.\n\n```python\n",
      damaged: "# Cộng từng số hạng\n# Kết quả trả về phải dương",
      behind: "\ntotal = 1\n```\n"),
    Case(
      testDescription: "in French",
      before: "Un élève près de la fenêtre.\n\n",
      damaged: "La grand-mère a préparé une tarte, le père a mangé.",
      behind: "\n\nÀ bientôt, dit-il après le dîner.\n"),
  ]

  @Test(
    "The damaged lines come back, and the clean ones stay byte for byte", arguments: cases,
    [Damage.windows1252, .latin1])
  func part(of text: Case, from damage: Damage) throws {
    let repair = try #require(Repair.repaired(text.broken(by: damage)))
    #expect(Array(repair.text.utf8) == Array(text.text.utf8))
  }

  @Test(
    "In a damaged text a line that was written in afterwards keeps its letters",
    arguments: [
      "## CÂY CẦU", "## CÂY TRE", "## GHI CHÚ", "## LÂU ĐÀI", "## Âm nhạc", "## XÃ HỘI",
      "## ÂN CẦN",
    ], Damage.all)
  func writtenLine(_ heading: String, in damage: Damage) throws {
    let text = """
      Ngày xưa có một người nông dân nghèo sống ở ven rừng.

      Sáng nào người ấy cũng dậy từ sớm, vác cuốc ra đồng.
      """
    let mixed = heading + "\n\n" + damage.applied(to: text) + "\n" + heading
    let repair = try #require(Repair.repaired(mixed))
    #expect(repair.text == heading + "\n\n" + text + "\n" + heading)
  }

  @Test("A damaged text that names an encoding is put right")
  func topic() throws {
    let text = """
      Học cách lưu tệp văn bản bằng UTF-8, để mọi người đều đọc được những chữ ấy.
      Tệp cũ lưu bằng bảng mã khác thì phải chuyển đổi từng tệp một, rồi kiểm tra lại.
      """
    #expect(Repair.repaired(Damage.windows1252.applied(to: text))?.text == text)
  }

  @Test("A sign that nothing else explains is damage, and then the others are, too")
  func degrees() throws {
    let text = "Water boils at 100 °C and freezes at 0 °C, over 3 m² of ICE®"
    #expect(Repair.repaired(Damage.windows1252.applied(to: text))?.text == text)
  }
}
