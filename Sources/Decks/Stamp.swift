import Recall

/// The comment below a generated card: its id, what it was made from, and where that stands.
///
/// For example `<!-- ontap 0a1b2c3d4e5f forward row="LoRA" column="Role" line=22 table=18 -->`. A
/// row's first card also keeps the cells that gave no card, each as `cell="Header=text"`.
struct Stamp: Hashable, Sendable {
  var id: CardID
  var kind: Card.Kind
  var direction: Card.Direction
  var row: String
  var column: String
  var line: Int?
  var table: Int?
  var silentCells: [RowCell]

  init(of card: Card, id: CardID) {
    self.id = id
    kind = card.kind
    direction = card.direction
    row = card.key
    column = card.attribute
    line = card.line
    table = card.table
    silentCells = card.silentCells
  }

  private static let beginning = "<!-- ontap "

  /// True of a comment that was a stamp before somebody changed it; the learner's own may begin like
  /// one, and names no row and no line.
  static func isBroken(_ comment: String) -> Bool {
    comment.hasPrefix(beginning) && Stamp(reading: comment) == nil
      && [" row=\"", " column=\"", " line="].contains { comment.contains($0) }
  }

  /// Nil where the comment is somebody else's.
  init?(reading comment: String) {
    guard comment.hasPrefix(Self.beginning), comment.hasSuffix("-->") else { return nil }
    let body = comment.dropFirst(Self.beginning.count).dropLast("-->".count)
    let words = body.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count >= 2, let id = CardID(words[0]),
      let (kind, direction) = Self.kind(named: words[1])
    else { return nil }
    self.id = id
    self.kind = kind
    self.direction = direction
    row = ""
    column = ""
    silentCells = []
    for (name, value) in Self.attributes(of: words.count > 2 ? words[2] : "") {
      switch name {
      case "row": row = value
      case "column": column = value
      case "line": line = Int(value)
      case "table": table = Int(value)
      case "cell":
        let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { break }
        silentCells.append(
          RowCell(header: Self.withEqualsSigns(parts[0]), text: String(parts[1])))
      default: break
      }
    }
  }

  var text: String {
    var words = ["<!-- ontap", id.text, name]
    if !row.isEmpty { words.append("row=\"\(Self.escaped(row))\"") }
    if !column.isEmpty { words.append("column=\"\(Self.escaped(column))\"") }
    if let line { words.append("line=\(line)") }
    if let table { words.append("table=\(table)") }
    words += silentCells.map { cell in
      "cell=\"\(Self.escaped(cell.header.replacing("=", with: Self.equalsSign) + "=" + cell.text))\""
    }
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

  /// The attributes `name=value` and `name="value"` of a comment, in their order.
  private static func attributes(of text: String) -> [(name: String, value: String)] {
    var found: [(String, String)] = []
    var rest = text[...]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].trimmingPrefix(while: \.isWhitespace)
      rest = rest[equals...].dropFirst()
      let isQuoted = rest.first == "\""
      if isQuoted { rest = rest.dropFirst() }
      let value = rest.prefix { isQuoted ? $0 != "\"" : !$0.isWhitespace }
      rest = rest[value.endIndex...].dropFirst(isQuoted ? 1 : 0)
      found.append((String(name), unescaped(value)))
    }
    return found
  }

  /// Every reference begins with it.
  private static let ampersand = UInt8(ascii: "&")

  /// In a cell's header, where a sign of equality would end it.
  private static let equalsSign = "&#61;"

  private static func withEqualsSigns(_ header: Substring) -> String {
    guard header.utf8.contains(ampersand) else { return String(header) }
    return String(header).replacing(equalsSign, with: "=")
  }

  /// A quote would end the value and two hyphens the comment; both are written as references.
  private static func escaped(_ value: String) -> String {
    String(value.map { $0.isNewline ? " " : $0 })
      .replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing("--", with: "-&#45;")
  }

  private static func unescaped(_ value: Substring) -> String {
    guard value.utf8.contains(ampersand) else { return String(value) }
    return String(value).replacing("&quot;", with: "\"").replacing("&#45;", with: "-")
      .replacing("&amp;", with: "&")
  }
}
