import Testing

@testable import Lessons

@Suite("Text read in an encoding that seldom does damage")
struct RareMisreadingTests {
  private static let vietnamese =
    "Sáng sớm, cô Ba nấu cơm nếp; bé Hà và bé Thu chờ ở cửa bếp, gió thổi nhẹ."
  private static let french = "Où est née la mère d’Hélène ? À Besançon, près du château brûlé."
  private static let russian =
    "Утром мальчик читал книгу; вечером он писал письмо: лампа горела ярко."

  struct Case: Sendable, CustomTestStringConvertible {
    var encoding: String
    var clean: String
    var damaged: String

    init(_ encoding: String, _ clean: String, _ damaged: String) {
      (self.encoding, self.clean, self.damaged) = (encoding, clean, damaged)
    }

    var testDescription: String { encoding }
  }

  private static let cases: [Case] = [
    Case(
      "Windows-1250", vietnamese,
      "SĂˇng sá»›m, cĂ´ Ba náşĄu cĆˇm náşżp; bĂ© HĂ\u{A0} vĂ\u{A0} bĂ© Thu chá»ť á»ź cá»\u{AD}a báşżp, giĂł thá»•i nháşą."
    ),
    Case(
      "Windows-1250", french,
      "OĂą est nĂ©e la mĂ¨re dâ€™HĂ©lĂ¨ne ? Ă€ BesanĂ§on, prĂ¨s du chĂ˘teau brĂ»lĂ©."),
    Case(
      "Windows-1250", russian,
      "ĐŁŃ‚Ń€ĐľĐĽ ĐĽĐ°Đ»ŃŚŃ‡Đ¸Đş Ń‡Đ¸Ń‚Đ°Đ» ĐşĐ˝Đ¸ĐłŃ\u{83}; Đ˛ĐµŃ‡ĐµŃ€ĐľĐĽ ĐľĐ˝ ĐżĐ¸Ń\u{81}Đ°Đ» ĐżĐ¸Ń\u{81}ŃŚĐĽĐľ: Đ»Đ°ĐĽĐżĐ° ĐłĐľŃ€ĐµĐ»Đ° ŃŹŃ€ĐşĐľ."
    ),
    Case(
      "Windows-1251", vietnamese,
      "SГЎng sб»›m, cГґ Ba nбєҐu cЖЎm nбєїp; bГ© HГ\u{A0} vГ\u{A0} bГ© Thu chб»ќ б»џ cб»\u{AD}a bбєїp, giГі thб»•i nhбє№."
    ),
    Case(
      "Windows-1251", french,
      "OГ№ est nГ©e la mГЁre dвЂ™HГ©lГЁne ? ГЂ BesanГ§on, prГЁs du chГўteau brГ»lГ©."),
    Case(
      "Windows-1251", russian,
      "РЈС‚СЂРѕРј РјР°Р»СЊС‡РёРє С‡РёС‚Р°Р» РєРЅРёРіСѓ; РІРµС‡РµСЂРѕРј РѕРЅ РїРёСЃР°Р» РїРёСЃСЊРјРѕ: Р»Р°РјРїР° РіРѕСЂРµР»Р° СЏСЂРєРѕ."
    ),
    Case(
      "Windows-1253", vietnamese,
      "SΓ΅ng sα»›m, cΓ΄ Ba nαΊ¥u cΖ΅m nαΊΏp; bΓ© HΓ\u{A0} vΓ\u{A0} bΓ© Thu chα»\u{9D} α»\u{9F} cα»\u{AD}a bαΊΏp, giΓ³ thα»•i nhαΊΉ."
    ),
    Case(
      "Windows-1253", french,
      "OΓΉ est nΓ©e la mΓ¨re dβ€™HΓ©lΓ¨ne ? Γ€ BesanΓ§on, prΓ¨s du chΓΆteau brΓ»lΓ©."),
    Case(
      "Windows-1253", russian,
      "Π£Ρ‚Ρ€ΠΎΠΌ ΠΌΠ°Π»Ρ\u{8C}Ρ‡ΠΈΠΊ Ρ‡ΠΈΡ‚Π°Π» ΠΊΠ½ΠΈΠ³Ρƒ; Π²ΠµΡ‡ΠµΡ€ΠΎΠΌ ΠΎΠ½ ΠΏΠΈΡ\u{81}Π°Π» ΠΏΠΈΡ\u{81}Ρ\u{8C}ΠΌΠΎ: Π»Π°ΠΌΠΏΠ° Π³ΠΎΡ€ΠµΠ»Π° Ρ\u{8F}Ρ€ΠΊΠΎ."
    ),
    Case(
      "Windows-1257", vietnamese,
      "SĆ¡ng sį»›m, cĆ´ Ba nįŗ¥u cĘ¡m nįŗæp; bĆ© HĆ\u{A0} vĆ\u{A0} bĆ© Thu chį»¯ į»\u{9F} cį»\u{AD}a bįŗæp, giĆ³ thį»•i nhįŗ¹."
    ),
    Case(
      "Windows-1257", french,
      "OĆ¹ est nĆ©e la mĆØre dā€™HĆ©lĆØne ? Ć€ BesanĆ§on, prĆØs du chĆ¢teau brĆ»lĆ©."),
    Case(
      "Windows-1257", russian,
      "Š£Ń‚Ń€Š¾Š¼ Š¼Š°Š»Ń\u{8C}Ń‡ŠøŠŗ Ń‡ŠøŃ‚Š°Š» ŠŗŠ½ŠøŠ³Ń\u{83}; Š²ŠµŃ‡ŠµŃ€Š¾Š¼ Š¾Š½ ŠæŠøŃ\u{81}Š°Š» ŠæŠøŃ\u{81}Ń\u{8C}Š¼Š¾: Š»Š°Š¼ŠæŠ° Š³Š¾Ń€ŠµŠ»Š° Ń¸Ń€ŠŗŠ¾."
    ),
    Case(
      "ISO 8859-15", vietnamese,
      "SÃ¡ng sá»\u{9B}m, cÃŽ Ba náº¥u cÆ¡m náº¿p; bÃ© HÃ\u{A0} vÃ\u{A0} bÃ© Thu chá»\u{9D} á»\u{9F} cá»\u{AD}a báº¿p, giÃ³ thá»\u{95}i nháº¹."
    ),
    Case(
      "ISO 8859-15", french,
      "OÃ¹ est nÃ©e la mÃšre dâ\u{80}\u{99}HÃ©lÃšne ? Ã\u{80} BesanÃ§on, prÃšs du chÃ¢teau brÃ»lÃ©."
    ),
    Case(
      "ISO 8859-15", russian,
      "Ð£Ñ\u{82}Ñ\u{80}ÐŸÐŒ ÐŒÐ°Ð»Ñ\u{8C}Ñ\u{87}ÐžÐº Ñ\u{87}ÐžÑ\u{82}Ð°Ð» ÐºÐœÐžÐ³Ñ\u{83}; Ð²ÐµÑ\u{87}ÐµÑ\u{80}ÐŸÐŒ ÐŸÐœ Ð¿ÐžÑ\u{81}Ð°Ð» Ð¿ÐžÑ\u{81}Ñ\u{8C}ÐŒÐŸ: Ð»Ð°ÐŒÐ¿Ð° Ð³ÐŸÑ\u{80}ÐµÐ»Ð° Ñ\u{8F}Ñ\u{80}ÐºÐŸ."
    ),
    Case(
      "code page 437", vietnamese,
      "S├íng sß╗¢m, c├┤ Ba nß║Ñu c╞ím nß║┐p; b├⌐ H├á v├á b├⌐ Thu chß╗¥ ß╗ƒ cß╗¡a bß║┐p, gi├│ thß╗òi nhß║╣."
    ),
    Case(
      "code page 437", french,
      "O├╣ est n├⌐e la m├¿re dΓÇÖH├⌐l├¿ne ? ├Ç Besan├ºon, pr├¿s du ch├óteau br├╗l├⌐."),
    Case(
      "code page 437", russian,
      "╨ú╤é╤Ç╨╛╨╝ ╨╝╨░╨╗╤î╤ç╨╕╨║ ╤ç╨╕╤é╨░╨╗ ╨║╨╜╨╕╨│╤â; ╨▓╨╡╤ç╨╡╤Ç╨╛╨╝ ╨╛╨╜ ╨┐╨╕╤ü╨░╨╗ ╨┐╨╕╤ü╤î╨╝╨╛: ╨╗╨░╨╝╨┐╨░ ╨│╨╛╤Ç╨╡╨╗╨░ ╤Å╤Ç╨║╨╛."
    ),
    Case(
      "code page 850", vietnamese,
      "S├íng sß╗øm, c├┤ Ba nß║Ñu cãím nß║┐p; b├® H├á v├á b├® Thu chß╗Ø ß╗ƒ cß╗¡a bß║┐p, gi├│ thß╗òi nhß║╣."
    ),
    Case(
      "code page 850", french,
      "O├╣ est n├®e la m├¿re dÔÇÖH├®l├¿ne ? ├Ç Besan├ºon, pr├¿s du ch├óteau br├╗l├®."),
    Case(
      "code page 850", russian,
      "ðúÐéÐÇð¥ð╝ ð╝ð░ð╗ÐîÐçð©ð║ Ðçð©Ðéð░ð╗ ð║ð¢ð©ð│Ðâ; ð▓ðÁÐçðÁÐÇð¥ð╝ ð¥ð¢ ð┐ð©Ðüð░ð╗ ð┐ð©ÐüÐîð╝ð¥: ð╗ð░ð╝ð┐ð░ ð│ð¥ÐÇðÁð╗ð░ ÐÅÐÇð║ð¥."
    ),
    Case(
      "Mac OS Roman", vietnamese,
      "S√°ng s·ªõm, c√¥ Ba n·∫•u c∆°m n·∫øp; b√© H√† v√† b√© Thu ch·ªù ·ªü c·ª≠a b·∫øp, gi√≥ th·ªïi nh·∫π."
    ),
    Case(
      "Mac OS Roman", french,
      "O√π est n√©e la m√®re d‚ÄôH√©l√®ne ? √Ä Besan√ßon, pr√®s du ch√¢teau br√ªl√©."),
  ]

  @Test("It comes back letter for letter, and the encoding is named", arguments: cases)
  func comesBack(_ text: Case) throws {
    let repair = try #require(Repair.repaired(text.damaged))
    #expect(repair.text == text.clean)
    #expect(repair.encoding == text.encoding)
    #expect(repair.lost == 0 && repair.damagedLines.isEmpty)
  }

  @Test(
    "A byte without a letter in the encoding is told from the letters around, and by the frequent word",
    arguments: [
      ("Windows-1250", "nhĂ\u{A0} cĂł chĂł, cĂł gĂ\u{A0}, vá» quĂŞ", "nhà có chó, có gà, về quê"),
      (
        "Windows-1250",
        "Chuyá»n giao kiáşżn thá»©c Ä‘á» phĂˇt triá»n: táşĄt cáşŁ Ä‘á»u cáş§n hiá»u cáşĄu trĂşc.",
        everyday
      ),
      (
        "Windows-1257",
        "Chuyį»n giao kiįŗæn thį»©c Ä‘į» phĆt triį»n: tįŗt cįŗ£ Ä‘į»u cįŗ§n hiį»u cįŗu trĆŗc.",
        everyday
      ),
    ])
  func lostByte(encoding: String, line: String, clean: String) throws {
    let text = try #require(
      Self.cases.first { $0.encoding == encoding && $0.clean == Self.vietnamese })
    let repair = try #require(Repair.repaired(text.damaged + "\n" + line))
    #expect(repair.lines.last == clean)
  }

  private static let everyday =
    "Chuyển giao kiến thức để phát triển: tất cả đều cần hiểu cấu trúc."

  private static let clean = [
    "Зорою вийшли в поле. Рік минув: різні люди, Їжак, Гірка, Відень, ґанок, її „слово“",
    "Његова кућа, ђак, љубав; ЏЕП, „Њива“ – Ћирилица… Ђура® и Лаза™",
    "«ДОМ» – МИР… ВСЁ, её №5 §3 10°С",
    "Różne węże, późno, RÓŻA, ŻÓŁĆ, ŁÓDŹ; „Óśmy”, CZĘŚĆ, pół®",
    "Ąžuolas, ŠĮ, ūž, Ōķis, ģø, MĀJĀS®, VĖŽYS",
    "Α», Ώρα… ΜΈΓΑ®, λ², σ², μ°, «Έλα» – Ρώμη",
    "ŐSZ, NŐK™, űző, ÉŐ, tűz®, Nőtt, „Ő”, ŘÍŽE, MŮŽE, MÔŽE",
    "├── src\n│   ├── é.md\n│   └── ñ.md\n┌─┐ ┬┴ ─┐ ═╗ ╬╣ █▓ ▄█ α² ß° π≈3",
    "√π ≈ √∞, ∆π ≈ ∆Ω, ƒ∂, ¬∏, √é ∑ √2πn ≤ ∫",
    "«été», “été”, l’été, l’œuvre – État, … «à», ’é “É ÷é", "NAPÍŠ, NÁŠ, KÔŠ, ÚŠATKA, ÓŽ, „MÔŽEŠ”",
    "Ħobż, Ċ, Ġ, Ż, Þór, Ðð, Ŋ", "2·é, c·à, ‚é‘, „ärger“, ‰é, Â°, Ê©",
  ]

  @Test("Clean text of any language stays", arguments: clean)
  func cleanStays(_ text: String) {
    #expect(Repair.repaired(text) == nil)
    #expect(Repair.repaired(Array(repeating: text, count: 40)) == nil)
  }

  @Test(
    "Lessons in Cyrillic, Greek and Polish letters pass at the first look",
    arguments: [
      "Утром мальчик читал книгу; её «ДОМ» – это МИР…", "Ранок. Рік минув: її „слово“, ґанок і ліс",
      "Његова кућа, ђак, љубав – „Њива“", "Η Ώρα είναι «Έλα» – Ρώμη… ΜΈΓΑ»",
      "Różne węże, późno, RÓŻA – „Óśmy” CZĘŚĆ",
    ])
  func quickLook(_ text: String) {
    #expect(LetterPairs.suspects(in: [text]).isEmpty)
  }

  @Test("Every encoding has a letter for each byte, or says that it has none")
  func pages() {
    for page in CodePages.all {
      #expect(page.letters.unicodeScalars.count == 128, "\(page.name)")
      let known = page.letters.unicodeScalars.filter { $0 != "␀" }
      #expect(Set(known).count == known.count, "\(page.name)")
    }
  }
}
