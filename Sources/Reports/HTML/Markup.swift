import Console

/// A piece of a page that is well-formed both as HTML and as XML; texts and attributes are escaped.
indirect enum Markup: Hashable {
  case text(String)
  case element(String, [Attribute], [Markup])
  /// An element that never has content, such as `meta` or `rect`.
  case void(String, [Attribute])
  /// The rules of the page; never a text of the learner's.
  case style(String)

  struct Attribute: Hashable {
    var name: String
    var value: String
  }

  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: Markup...
  ) -> Markup {
    .element(name, attributes.map(Attribute.init), children)
  }

  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], all children: [Markup]
  ) -> Markup {
    .element(name, attributes.map(Attribute.init), children)
  }

  static func void(_ name: String, _ attributes: KeyValuePairs<String, String>) -> Markup {
    .void(name, attributes.map(Attribute.init))
  }

  var html: String {
    var page = ""
    write(to: &page)
    return page
  }

  private func write(to page: inout String) {
    switch self {
    case .text(let text): page += Self.escaped(text)
    case .style(let rules): page += "<style>\n\(rules)</style>"
    case .void(let name, let attributes):
      page += "<" + name
      Self.write(attributes, to: &page)
      page += "/>"
    case .element(let name, let attributes, let children):
      page += "<" + name
      Self.write(attributes, to: &page)
      page += ">"
      for child in children { child.write(to: &page) }
      page += "</\(name)>"
      if Self.lines.contains(name) { page += "\n" }
    }
  }

  private static func write(_ attributes: [Attribute], to page: inout String) {
    for attribute in attributes { page += " \(attribute.name)=\"\(escaped(attribute.value))\"" }
  }

  /// The elements that end a line, so that a page can be read and compared.
  private static let lines: Set = [
    "head", "title", "header", "nav", "section", "h2", "figure", "svg", "g", "tr", "details", "dl",
    "p",
  ]

  /// Controls become their pictures, and the two scalars that XML forbids the sign of replacement.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.safe().unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
