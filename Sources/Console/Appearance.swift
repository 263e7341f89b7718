/// What the learner wants of colours: `--color`.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// What a terminal can show and what its owner wants shown.
package struct Appearance: Hashable, Sendable {
  /// Whether control sequences may be sent at all.
  package var isTerminal: Bool
  package var colors: Bool
  package var glyphs: Glyphs

  package init(isTerminal: Bool, colors: Bool, glyphs: Glyphs) {
    self.isTerminal = isTerminal
    self.colors = colors
    self.glyphs = glyphs
  }

  /// Text without any control sequence.
  package static let plain = Appearance(isTerminal: false, colors: false, glyphs: .unicode)

  /// Decides from the environment; `isTerminal` says whether the output goes to a terminal.
  ///
  /// TERM unset or `dumb` makes a terminal a printer. NO_COLOR counts if it is not empty
  /// (no-color.org); a choice of `always` or `never` is stronger. A locale that is not UTF-8 and the
  /// Linux console, whose font lacks most signs, get ASCII.
  package init(
    isTerminal: Bool, choice: ColorChoice = .auto, environment: (String) -> String?
  ) {
    func variable(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    let term = variable("TERM") ?? "dumb"
    self.isTerminal = isTerminal && term != "dumb"
    colors =
      switch choice {
      case .always: true
      case .never: false
      case .auto: self.isTerminal && variable("NO_COLOR") == nil
      }
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C"
    let isUnicode = locale.lowercased().replacing("-", with: "").contains("utf8")
    glyphs = isUnicode && term != "linux" ? .unicode : .ascii
  }
}
