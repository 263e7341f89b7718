import Foundation
import Languages
import Recall
import Testing

@Suite("Languages")
struct LanguageTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  static let others = Language.all.filter { $0.code != "en" }

  @Test("Every sentence in the source has a wording in every language", arguments: others)
  func complete(language: Language) throws {
    let keys = try SourceSentences(below: Self.sources).keys
    let missing = keys.filter { language.wordings[$0] == nil && Self.hasWords($0) }
    #expect(missing.sorted() == [])
  }

  /// False for mere signs between parts, such as `%1: %2`, which are the same in all languages.
  private static func hasWords(_ key: String) -> Bool {
    Template(key).pieces.contains { piece in
      switch piece {
      case .literal(let literal): literal.contains(where: \.isLetter)
      case .part(_, let nouns): nouns != nil
      }
    }
  }

  @Test("No language has a wording of a sentence that is not in the source", arguments: others)
  func noneLeftOver(language: Language) throws {
    let keys = try SourceSentences(below: Self.sources).keys
    #expect(language.wordings.keys.filter { !keys.contains($0) }.sorted() == [])
  }

  @Test("A wording has the parts of its English sentence", arguments: others)
  func parts(language: Language) {
    func parts(_ wording: String) -> Set<Int> {
      Set(
        Template(wording).pieces.compactMap { piece in
          if case .part(let number, _) = piece { number } else { nil }
        })
    }
    for (key, wording) in language.wordings {
      #expect(parts(key) == parts(wording), "\(key) → \(wording)")
    }
  }

  @Test("The keys found in the source are those that a sentence has")
  func scan() {
    let source = #"""
      let one = Sentence("\(n, "card", "cards") in \(deck(of: "x, y")), 100 % of \(tenths: t)")
      let two = Sentence(
        """
        First line, \
        joined "here" \(Sentence("inner"))
        second\u{2026}
        """)
      """#
    let n = 3
    let deck = "Vögel"
    let one = Sentence("\(n, "card", "cards") in \(deck), 100 % of \(tenths: 25)")
    let two = Sentence(
      """
      First line, \
      joined "here" \(Sentence("inner"))
      second\u{2026}
      """)
    #expect(SourceSentences(in: source).keys.isSuperset(of: [one.key, two.key]))
    #expect(one.key == "%1{card|cards} in %2, 100 %% of %3")
  }

  struct Choice: Sendable {
    var flag: String? = nil
    var environment: [String: String] = [:]
    var setting: String? = nil
    var code: String
  }

  @Test(
    "The flag comes before the environment, and this before the setting",
    arguments: [
      Choice(code: "en"),
      Choice(setting: "vi", code: "vi"),
      Choice(setting: "auto", code: "en"),
      Choice(environment: ["LANG": "vi_VN.UTF-8"], code: "vi"),
      Choice(environment: ["LANG": "vi_VN.UTF-8"], setting: "en", code: "vi"),
      Choice(environment: ["LANG": "vi_VN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], code: "en"),
      Choice(environment: ["LANG": "en_GB", "LC_MESSAGES": "vi_VN"], code: "vi"),
      Choice(environment: ["LC_ALL": "C", "LC_MESSAGES": "vi_VN", "LANG": "vi_VN"], code: "en"),
      Choice(environment: ["LC_ALL": "", "LANG": "vi_VN"], code: "vi"),
      Choice(flag: "vi", environment: ["LC_ALL": "C"], setting: "en", code: "vi"),
      Choice(flag: "en", environment: ["LC_ALL": "vi_VN.UTF-8"], code: "en"),
      Choice(flag: "auto", environment: ["LC_ALL": "vi_VN.UTF-8"], code: "vi"),
      Choice(flag: "auto", setting: "vi", code: "vi"),
    ])
  func choice(_ choice: Choice) {
    let language = Language.chosen(
      flag: choice.flag, environment: { choice.environment[$0] }, setting: choice.setting)
    #expect(language.code == choice.code)
  }

  @Test(
    "A locale names its language",
    arguments: [
      ("vi_VN.UTF-8", "vi"), ("vi", "vi"), ("en_GB", "en"), ("C", "en"), ("POSIX", "en"),
      ("de_DE.UTF-8", "en"), ("", "en"), ("VI_vn", "vi"),
    ])
  func locale(name: String, code: String) {
    #expect(Language(locale: name).code == code)
  }
}

extension Language: CustomTestStringConvertible {
  public var testDescription: String { code }
}
