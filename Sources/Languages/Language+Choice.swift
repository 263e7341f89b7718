package import Recall

extension Language {
  /// All languages that the program speaks.
  package static let all = [english, vietnamese]

  /// The language of that code.
  package init?(code: String) {
    guard let language = Self.all.first(where: { $0.code == code }) else { return nil }
    self = language
  }

  /// The language that the learner gets: what the flag says, else what the environment says, else
  /// what the setting says, else English.
  ///
  /// - Parameters:
  ///   - flag: The code of a language; any other word, such as `auto`, leaves the choice open.
  ///   - setting: The same.
  package static func chosen(
    flag: String?, environment: (String) -> String?, setting: String? = nil
  ) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
      .first { !$0.isEmpty }
    return flag.flatMap(Language.init(code:)) ?? locale.map(Language.init(locale:))
      ?? setting.flatMap(Language.init(code:)) ?? .english
  }

  /// The language of a POSIX locale such as `vi_VN.UTF-8`; English where it is none of ours.
  package init(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    self = Language(code: code) ?? .english
  }
}
