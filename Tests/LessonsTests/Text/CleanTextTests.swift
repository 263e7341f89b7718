import TestKit
import Testing

@testable import Lessons

@Suite("Clean text is never touched")
struct CleanTextTests {
  @Test(
    "Clean text of any language stays",
    arguments: [
      "", "plain ASCII | table |", RepairTests.vietnamese,
      "« Été »\u{A0}: la forêt brûlée, l’œuvre, « café\u{A0}» – où ?",
      "ÉTÉ\u{A0}», «\u{A0}CAFÉ\u{A0}», “NÃO”, ‘SÃO’, „SPASS“ und „Spaß“ – „Ä“",
      "Größe: Ärger, Übung, Öl",
      "Não, SÃO PAULO, maçã, coração, ÃO", "İstanbul'da ığdır, şiir, Ğ, ŞAİR, “Ş”",
      "Zażółć gęślą jaźń",
      "Привет, мир! Ё", "Γειά σου Κόσμε", "数学と物理、“引用”", "ภาษาไทย", "مرحبا بالعالم", "שלום",
      "∀x ∈ ℝ: x² ≥ 0, α ≤ β, 3 × 5 = 15°, 12 Å², ±1 µm", "👩‍🚒 ✅ 🏗️ ❌ →", "Þetta er íslenska: Ðð",
      "Dấu à, á, Ã, Ạ và â, Â", "Việt\u{A0}Nam\u{A0}– Đà\u{A0}Nẵng", "«Ã»", "Ã", "áº", "â€",
      "RENÉ’S CAFÉ’S OLÉ’S SOIRÉ’S", "LANCÔME® und CITROËN®, MOVENTÉ®, VARTÉ™, BUFFÉ™",
      "Der Operator Â², ferner Â³ und Â¹", "ENTRÉ¹ et SORTIÉ², PRÉ° ET ÉTÉ°, JÄÄ³",
      "3 Å·m, 4 Å·s, 9 Å²", "| Â£ | Pfund |\n| Â© | Recht |\n| Â° | Grad |",
    ])
  func cleanTextStays(_ text: String) {
    #expect(Repair.repaired(text) == nil)
  }

  @Test(
    "A text about damage keeps the words that it quotes",
    arguments: [
      "UTF-8 é read as ISO 8859-1 becomes Ã©, and ’ becomes â€™. So `cafÃ©` was café.",
      "| Char | Seen as |\n|---|---|\n| é | Ã© |\n| à | Ã\u{A0} |\n| ü | Ã¼ |\n| € | â‚¬ |",
      "Chữ “Tiếng Việt” thành \"Tiáº¿ng Viá»‡t\", chữ “nhật” thành `nháº­t`, đọc sai cả.",
      "Ví dụ về lỗi phông chữ trong tệp tiếng Việt:\n\nTiáº¿ng Viá»‡t\n\nĐó là mã UTF-8 bị đọc sai.",
      "So `cafÃ© crÃ¨me` and \"naÃ¯ve\" reach the reader, and `brÃ»lÃ©e` does too.",
      "The sign Ã© stands alone here, and so does Ã¨ there.",
      "```\nprint('cafÃ© crÃ¨me brÃ»lÃ©e')\n```",
      "# Reading bytes\n\nA wrong charset shows jalapeÃ±o, piÃ±ata, fiancÃ©e and dÃ©cor on the page.",
      "# Mojibake\n\n| Seen | Meant |\n|---|---|\n| piÃ±ata | party |\n| dÃ©cor | room |\n| Â£ | £ |",
      "Phở là món ăn.\n\nVới bảng mã sai:\n\nPhá»Ÿ lÃ  mÃ³n Äƒn Viá»‡t Nam\n\nchữ không đọc được nữa.",
    ])
  func quotedDamageStays(_ text: String) {
    #expect(Repair.repaired(text) == nil)
  }

  @Test("Random clean text of several scripts stays", arguments: 0..<40)
  func randomTextStays(seed: Int) {
    var random = SplitMix(seed: seed)
    let scripts = [
      "àâéèêëîïôùûüçœÉÀÇ", "äöüßÄÖÜ", "áéíóúñ¿¡ÁÉÑ", "ąćęłńóśźżŁŚŻ", "çğıöşüÇĞİÖŞÜ", "ãõáéíçÃÕÂÊ",
      "ăâđêôơưạảấầẩẫậếềệốồộớờợứừựĐÂÃ", "абвгдежзийклмнопрст", "αβγδεζηθλμπρσωάέή", "数学物理定義集合",
    ]
    let letters = Array(scripts[seed % scripts.count].unicodeScalars)
    let marks = Array("“”‘’«»…–—\u{A0}".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<2000 {
      switch random.next() % 12 {
      case 0...2: text.append(letters[Int(random.next() % UInt64(letters.count))])
      case 3 where random.next() % 4 == 0:
        text.append(marks[Int(random.next() % UInt64(marks.count))])
      case 4, 5: text.append(" ")
      case 6 where random.next() % 8 == 0: text.append("\n")
      default: text.append(Unicode.Scalar(UInt8(97 + random.next() % 26)))
      }
    }
    #expect(Repair.repaired(String(text)) == nil)
  }
}
