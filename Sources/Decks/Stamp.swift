import Recall

/// The comment below a generated card: its id, what it was made from, and where that stands.
///
/// For example `<!-- ontap 0a1b2c3d4e5f forward row="LoRA" column="Role" line=22 -->`.
struct Stamp: Hashable, Sendable {
  var id: CardID
  var kind: Card.Kind
  var direction: Card.Direction
  var row: String
  var column: String
  var line: Int?

  init(of card: Card, id: CardID) {
    self.id = id
    kind = card.kind
    direction = card.direction
    row = card.key
    column = card.attribute
    line = card.line
  }

  /// Nil where the comment is somebody else's.
  init?(reading comment: String) {
    guard comment.hasPrefix("<!-- ontap "), comment.hasSuffix("-->") else { return nil }
    let body = comment.dropFirst("<!-- ontap ".count).dropLast("-->".count)
    let words = body.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count >= 2, let id = CardID(words[0]),
      let (kind, direction) = Self.kind(named: words[1])
    else { return nil }
    self.id = id
    self.kind = kind
    self.direction = direction
    let rest = words.count > 2 ? words[2] : ""
    row = Self.value(of: "row", in: rest) ?? ""
    column = Self.value(of: "column", in: rest) ?? ""
    line = rest.split(separator: " ").last { $0.hasPrefix("line=") }
      .flatMap { Int($0.dropFirst("line=".count)) }
  }

  var text: String {
    var words = ["<!-- ontap", id.text, name]
    if !row.isEmpty { words.append("row=\"\(Self.escaped(row))\"") }
    if !column.isEmpty { words.append("column=\"\(Self.escaped(column))\"") }
    if let line { words.append("line=\(line)") }
    return (words + ["-->"]).joined(separator: " ")
  }

  /// A definition asked from its meaning is written `definition-reverse`.
  private var name: String {
    kind == .definition && direction == .reverse ? "definition-reverse" : kind.rawValue
  }

  private static func kind(named name: String) -> (Card.Kind, Card.Direction)? {
    guard name != "definition-reverse" else { return (.definition, .reverse) }
    guard let kind = Card.Kind(rawValue: name) else { return nil }
    return (kind, Card.Direction(rawValue: name) ?? .forward)
  }

  private static func value(of name: String, in text: String) -> String? {
    guard let start = text.firstRange(of: name + "=\"") else { return nil }
    let rest = text[start.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    return unescaped(rest[..<end])
  }

  /// A quote would end the value and two hyphens the comment; both are written as references.
  private static func escaped(_ value: String) -> String {
    String(value.map { $0.isNewline ? " " : $0 })
      .replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing("--", with: "-&#45;")
  }

  private static func unescaped(_ value: Substring) -> String {
    String(value).replacing("&quot;", with: "\"").replacing("&#45;", with: "-")
      .replacing("&amp;", with: "&")
  }
}
