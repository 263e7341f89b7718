/// The letters beyond ASCII that a language writes.
struct Alphabet: Hashable, Sendable {
  var name: String
  var letters: Set<Unicode.Scalar>

  /// - Parameter small: The small letters; the capitals are added.
  private init(_ name: String, _ small: String) {
    self.name = name
    letters = Set(small.unicodeScalars)
    for scalar in small.unicodeScalars {
      let capital = scalar.properties.uppercaseMapping.unicodeScalars
      if capital.count == 1, let only = capital.first { letters.insert(only) }
    }
  }

  /// With the combining acute, the one tone mark whose bytes are lost in decomposed text.
  static let vietnamese = Alphabet(
    "Vietnamese",
    "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ\u{301}")

  static let all = [
    Alphabet("Albanian", "çë"),
    Alphabet("Azerbaijani", "çəğıöşüİ"),
    Alphabet("Belarusian", "абвгдеёжзійклмнопрстуўфхцчшыьэюя"),
    Alphabet("Bulgarian", "абвгдежзийклмнопрстуфхцчшщъьюя"),
    Alphabet("Catalan", "àçèéíïòóúü"),
    Alphabet("Croatian", "čćđšž"),
    Alphabet("Czech", "áčďéěíňóřšťúůýž"),
    Alphabet("Danish and Norwegian", "æøåé"),
    Alphabet("Dutch", "éëïóö"),
    Alphabet("Esperanto", "ĉĝĥĵŝŭ"),
    Alphabet("Estonian", "äöõüšž"),
    Alphabet("Finnish", "äö"),
    Alphabet("French", "àâçèéêëîïôùûüœ"),
    Alphabet("Galician", "áéíóúüñ"),
    Alphabet("German", "äöüß"),
    Alphabet("Greek", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
    Alphabet("Hebrew", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    Alphabet("Hungarian", "áéíóöőúüű"),
    Alphabet("Icelandic", "áæðéíóöúýþ"),
    Alphabet("Irish", "áéíóú"),
    Alphabet("Italian", "àèéìòù"),
    Alphabet("Latvian", "āčēģīķļņšūž"),
    Alphabet("Lithuanian", "ąčęėįšųūž"),
    Alphabet("Macedonian", "абвгдѓежзѕијклљмнњопрстќуфхцчџш"),
    Alphabet("Polish", "ąćęłńóśźż"),
    Alphabet("Portuguese", "áàâãçéêíóôõú"),
    Alphabet("Romanian", "ăâîșț"),
    Alphabet("Romanian with cedillas", "ăâîşţ"),
    Alphabet("Russian", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    Alphabet("Serbian", "абвгдђежзијклљмнњопрстћуфхцчџш"),
    Alphabet("Slovak", "áäčďéíĺľňóôŕšťúýž"),
    Alphabet("Slovenian", "čšž"),
    Alphabet("Spanish", "áéíñóúü"),
    Alphabet("Swedish", "äåéö"),
    Alphabet("Turkish", "çğıöşüâîûİ"),
    Alphabet("Ukrainian", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
  ]

  /// The letters of all languages, and the accents that are taken off them.
  private static let allLetters = all.reduce(
    into: vietnamese.letters.union(
      "\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{309}\u{30A}\u{30B}\u{30C}\u{31B}"
        .unicodeScalars
    ).union("\u{323}\u{326}\u{327}\u{328}".unicodeScalars)
  ) { $0.formUnion($1.letters) }

  /// True for a letter beyond ASCII of a language above, and for those of Arabic, Chinese, Japanese
  /// and Korean.
  static func holds(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x620...0x6D3, 0x3041...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: allLetters.contains(letter)
    }
  }

  /// Which part of the alphabet occurs, in percent.
  func coverage(by seen: Set<Unicode.Scalar>) -> Int {
    letters.isEmpty ? 0 : letters.intersection(seen).count * 100 / letters.count
  }

  /// True for đ, ơ, ư and the letters with two marks, which no other language writes.
  static func isOnlyVietnamese(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x1EA0...0x1EF9, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
    default: false
    }
  }
}
