package import Recall

extension Language {
  /// All languages that the program speaks.
  package static let all = [english, vietnamese]

  /// The language of that code.
  package init?(code: String) {
    guard let language = Self.all.first(where: { $0.code == code }) else { return nil }
    self = language
  }

  /// The language of a POSIX locale such as `vi_VN.UTF-8`; English where it is none of ours.
  package init(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    self = Language(code: code) ?? .english
  }
}
