/// Text in the language of manual pages (groff_man(7)).
struct Roff {
  private var text = ""

  /// A request such as `.SH` with its words.
  mutating func request(_ name: String, _ words: String...) {
    text += "." + ([name] + words.map { "\"\(Self.escaped($0))\"" }).joined(separator: " ") + "\n"
  }

  /// A line of text.
  mutating func say(_ line: String) { text += Self.line(Self.escaped(line)) }

  /// Begins a paragraph.
  mutating func paragraph(_ line: String) {
    request("PP")
    say(line)
  }

  /// A term in bold with a word behind it in italics.
  mutating func term(_ term: String, value: String? = nil) {
    text += "\\fB\(Self.escaped(term))\\fR"
    if let value { text += " \\fI\(Self.escaped(value))\\fR" }
    text += "\n"
  }

  /// A term, and its meaning below.
  mutating func item(_ term: String, value: String? = nil, _ meaning: String) {
    request("TP")
    self.term(term, value: value)
    say(meaning)
  }

  /// The text, with a substitute for every character that a plain terminal may lack.
  var page: String {
    let foreign = Set(text.filter { !$0.isASCII }).sorted()
    return foreign.map { ".fchar \($0) ?\n" }.joined() + text
  }

  /// A line that would be a request stays text.
  private static func line(_ text: String) -> String {
    (text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : "") + text + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\"": escaped += "\\(dq"
      default: escaped.append(character)
      }
    }
  }
}
