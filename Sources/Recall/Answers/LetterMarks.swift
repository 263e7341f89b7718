/// The letters with marks that languages write, each with what it is made of.
///
/// Swift's library does not take letters apart without Foundation.
enum LetterMarks {
  /// What a small letter is without its marks, and its marks.
  struct Parts {
    var base: UInt32
    var marks: MarkSet
    /// The letter itself: of one that Unicode has twice, the first.
    var letter: UInt32
  }

  private struct Makings: Hashable {
    var base: UInt32
    var marks: MarkSet
  }

  static func parts(of code: UInt32) -> Parts? { tables.apart[code] }

  /// The small letter that a base and marks make, where one is known.
  static func letter(_ base: UInt32, _ marks: MarkSet) -> UInt32? {
    tables.together[Makings(base: base, marks: marks)]
  }

  /// Each mark with letters that take it, each before what it becomes.
  ///
  /// A letter that becomes another one twice stands below the mark that it takes first. The bar stands
  /// for the stroke of đ, ł, ø and ħ, which Unicode does not take apart.
  static let pairs: [(mark: Unicode.Scalar, letters: String)] = [
    ("\u{335}", "dđlłoøhħ"),
    ("\u{31B}", "oơuư"),
    (
      "\u{323}",
      "aạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓơợưự"
    ),
    ("\u{302}", "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑạậẹệọộ"),
    ("\u{306}", "aăeĕiĭoŏuŭgğạặеӗийуў"),
    ("\u{308}", "aäeëiïoöuüyÿhḧwẅxẍtẗеёіїаӓиӥоӧуӱэӭыӹжӝзӟчӵιϊυϋ"),
    ("\u{303}", "aãeẽiĩoõuũyỹnñvṽâẫêễôỗăẵơỡưữ"),
    ("\u{304}", "aāeēiīoōuūyȳgḡæǣüǖиӣуӯ"),
    ("\u{308}", "ūṻ"),
    ("\u{307}", "aȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż"),
    ("\u{309}", "aảeẻiỉoỏuủyỷâẩêểôổăẳơởưử"),
    ("\u{30A}", "aåuůwẘyẙ"),
    ("\u{30B}", "oőuűуӳ"),
    ("\u{30C}", "aǎeěiǐoǒuǔcčdďlľnňrřsštťzžgǧkǩjǰhȟüǚ"),
    ("\u{326}", "sștț"),
    ("\u{327}", "cçdḑeȩgģhḩkķlļnņrŗsştţ"),
    ("\u{328}", "aąeęiįoǫuų"),
    ("\u{313}", "αἀεἐηἠιἰοὀυὐωὠρῤ"),
    ("\u{314}", "αἁεἑηἡιἱοὁυὑωὡρῥ"),
    (
      "\u{300}",
      "aàeèiìnǹoòuùwẁyỳâầêềôồăằơờưừüǜēḕōṑαὰεὲηὴιὶοὸυὺωὼἀἂἐἒἠἢἰἲὀὂὐὒὠὢἁἃἑἓἡἣἱἳὁὃὑὓὡὣ"
    ),
    (
      "\u{301}",
      "aácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźâấêếôốăắơớưứüǘïḯæǽøǿåǻõṍũṹēḗōṓгѓкќ"
        + "αάεέηήιίοόυύωώϊΐϋΰἀἄἐἔἠἤἰἴὀὄὐὔὠὤἁἅἑἕἡἥἱἵὁὅὑὕὡὥ"
    ),
    // The same Greek letters under their older numbers.
    (
      "\u{301}",
      "α\u{1F71}ε\u{1F73}η\u{1F75}ι\u{1F77}ο\u{1F79}υ\u{1F7B}ω\u{1F7D}"
    ),
    ("\u{342}", "αᾶηῆιῖυῦωῶἀἆἠἦἰἶὐὖὠὦἁἇἡἧἱἷὑὗὡὧ"),
    ("\u{345}", "αᾳηῃωῳᾶᾷῆῇῶῷ"),
  ]

  private static let tables: (apart: [UInt32: Parts], together: [Makings: UInt32]) = {
    var apart: [UInt32: Parts] = [:]
    var together: [Makings: UInt32] = [:]
    for (mark, letters) in pairs {
      guard let mark = MarkSet([mark]) else { continue }
      var plain: UInt32?
      for scalar in letters.unicodeScalars {
        guard let letter = plain else {
          plain = scalar.value
          continue
        }
        plain = nil
        let base = apart[letter]?.base ?? letter
        let marks = (apart[letter]?.marks ?? MarkSet()).union(mark)
        let first = together[Makings(base: base, marks: marks)] ?? scalar.value
        apart[scalar.value] = Parts(base: base, marks: marks, letter: first)
        together[Makings(base: base, marks: marks)] = first
      }
    }
    return (apart, together)
  }()
}
