/// What a written Vietnamese syllable can be: an onset, a rhyme and a tone that stands with it.
enum Syllable {
  /// True for small letters in composed form that spell a possible syllable.
  static func isPossible(_ text: String) -> Bool {
    var bare = ""
    var tone: Tone?
    for letter in text {
      guard let toned = tonedVowels[letter] else {
        bare.append(letter)
        continue
      }
      guard tone == nil else { return false }
      bare.append(toned.vowel)
      tone = toned.tone
    }
    return onsets.contains { onset in
      guard bare.hasPrefix(onset) else { return false }
      return fits(onset: onset, rhyme: String(bare.dropFirst(onset.count)), tone: tone)
    }
  }

  private static func fits(onset: String, rhyme: String, tone: Tone?) -> Bool {
    guard rhymes.contains(rhyme), let vowel = rhyme.first else { return false }
    // A syllable that ends in a stop has the rising or the heavy tone.
    if stops.contains(where: rhyme.hasSuffix), tone != .rising, tone != .heavy { return false }
    switch onset {
    case "k", "gh", "ngh": return "eêiy".contains(vowel)
    case "c", "ng": return !"eêiy".contains(vowel)
    // "gì" and "gìn" are the two that spare an i.
    case "g": return !"eêiy".contains(vowel) || rhyme == "i" || rhyme == "in"
    case "q": return rhyme.hasPrefix("u") && rhyme.count > 1
    // "gi" takes the i of its rhyme: "giêng" is "gi" and "êng".
    case "gi": return !"iy".contains(vowel)
    case "": return rhyme != "uê" && rhyme != "ưu"
    default: return vowel != "y" || rhyme == "y"
    }
  }

  private enum Tone: String, CaseIterable {
    case falling = "\u{300}"
    case rising = "\u{301}"
    case asking = "\u{309}"
    case broken = "\u{303}"
    case heavy = "\u{323}"
  }

  private static let tonedVowels: [Character: (vowel: Character, tone: Tone)] = {
    var vowels: [Character: (vowel: Character, tone: Tone)] = [:]
    for vowel in "aăâeêioôơuưy" {
      for tone in Tone.allCases {
        let written = (String(vowel) + tone.rawValue).composed
        for letter in written { vowels[letter] = (vowel, tone) }
      }
    }
    return vowels
  }()

  private static let stops = ["c", "ch", "p", "t"]

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi
    om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêt uôc uôi uôm uôn uông uôt uơ
    uy uya uych uyên uyêt uyêu uyn uynh uyt uyu uac uach uai uan uang uanh uao uat uau uay uăc uăm
    uăn uăng uăp uăt ue uen ueo uet uên ui uit uơi uơt
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu ynh
    """.bytePieces { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(String.init))
}
