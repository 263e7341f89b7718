/// What a JSON document is made of: its keys in their order, and what sort of value each has.
///
/// It prints as `{schema: text, days: [{day: day, minutes: int}]}`; `day|null` is one or the other.
indirect enum JSONShape: Hashable, CustomStringConvertible {
  /// `text`, `day`, `time`, `int`, `decimal`, `bool` or `null`; in byte order.
  case scalar(Set<String>)
  case object([Member])
  /// Nil where no list had an element.
  case list(JSONShape?)
  /// Elements of one list that are not made alike, of which the second differs.
  case odd(String)

  struct Member: Hashable {
    var key: String
    var value: JSONShape
  }

  init(_ text: String) throws {
    var reader = Reader(rest: Array(text.utf8)[...])
    self = try reader.value()
    if reader.rest.last == UInt8(ascii: "\n") { reader.rest.removeLast() }
    guard reader.rest.isEmpty else { throw InVain(description: "more than one document: \(text)") }
  }

  var description: String {
    switch self {
    case .scalar(let kinds): kinds.sorted().joined(separator: "|")
    case .object(let members):
      "{" + members.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    case .list(let element): "[\(element.map(\.description) ?? "")]"
    case .odd(let what): "ODD(\(what))"
    }
  }

  /// The shape that two elements of a list share.
  private func united(with other: JSONShape) -> JSONShape {
    switch (self, other) {
    case (.scalar(let one), .scalar(let two)): return .scalar(one.union(two))
    case (.object(let one), .object(let two)) where one.map(\.key) == two.map(\.key):
      return .object(
        zip(one, two).map { Member(key: $0.key, value: $0.value.united(with: $1.value)) })
    case (.list(let one), .list(let two)):
      guard let one, let two else { return .list(one ?? two) }
      return .list(one.united(with: two))
    default: return .odd("\(self), then \(other)")
    }
  }

  /// Reads JSON as it was printed, the order of keys included, which a decoder would lose.
  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func value() throws -> JSONShape {
      skip(" \n")
      switch rest.first {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try list()
      case UInt8(ascii: "\""): return .scalar([Self.kind(ofText: try string())])
      default:
        let end = rest.firstIndex { ",]} \n".utf8.contains($0) } ?? rest.endIndex
        let word = String(decoding: rest[..<end], as: UTF8.self)
        rest = rest[end...]
        return .scalar([try Self.kind(ofWord: word)])
      }
    }

    private mutating func object() throws -> JSONShape {
      var members: [Member] = []
      try take("{")
      while rest.first != UInt8(ascii: "}") {
        skip(", ")
        let key = try string()
        try take(":")
        members.append(Member(key: key, value: try value()))
        skip(" ")
      }
      try take("}")
      return .object(members)
    }

    private mutating func list() throws -> JSONShape {
      var element: JSONShape?
      try take("[")
      while rest.first != UInt8(ascii: "]") {
        skip(", ")
        let next = try value()
        element = element?.united(with: next) ?? next
        skip(" ")
      }
      try take("]")
      return .list(element)
    }

    private mutating func string() throws -> String {
      try take("\"")
      var bytes: [UInt8] = []
      while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
        bytes.append(byte)
        // What is escaped is no end; what it stands for does not matter here.
        if byte == UInt8(ascii: "\\"), let next = rest.popFirst() { bytes.append(next) }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func skip(_ characters: String) {
      rest = rest.drop { characters.utf8.contains($0) }
    }

    private mutating func take(_ sign: Unicode.Scalar) throws {
      guard let byte = rest.popFirst(), byte == UInt8(ascii: sign) else {
        let there = String(decoding: rest.prefix(40), as: UTF8.self)
        throw InVain(description: "no '\(sign)' before '\(there)'")
      }
    }

    /// RFC 3339 wants an offset: a time without one is some text.
    private static func kind(ofText text: String) -> String {
      if text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil { return "day" }
      let time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)/
      return text.wholeMatch(of: time) == nil ? "text" : "time"
    }

    private static func kind(ofWord word: String) throws -> String {
      if word == "null" { return "null" }
      if ["true", "false"].contains(word) { return "bool" }
      if Int(word) != nil { return "int" }
      guard Double(word) != nil else { throw InVain(description: "'\(word)' is no JSON") }
      return "decimal"
    }
  }
}
