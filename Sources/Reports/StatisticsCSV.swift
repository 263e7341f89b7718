extension StatisticsDocument {
  /// The same numbers as CSV (RFC 4180, without the line ends), a value a line: the member, the
  /// place in it of what is a list, the name of the number, and the number.
  ///
  /// The titles of a section are one value, with `›` between them; an empty list has no line.
  package var csv: [String] {
    ["member,item,name,value"]
      + members.flatMap { member in
        Self.rows(of: member.value, at: Path()).map { path, value in
          [
            member.name, path.items.joined(separator: "."), path.names.joined(separator: "."),
            value,
          ]
          .map(Self.quoted).joined(separator: ",")
        }
      }
  }

  /// Where a value stands in a member.
  private struct Path {
    /// From 1 on.
    var items: [String] = []
    var names: [String] = []
  }

  private static func rows(of value: JSON, at path: Path) -> [(Path, String)] {
    switch value {
    case .array(let values):
      guard values.isEmpty || !values.allSatisfy(\.isText) else {
        return [(path, values.map(\.plain).joined(separator: " › "))]
      }
      return values.enumerated().flatMap { place, value in
        var path = path
        path.items.append(String(place + 1))
        return rows(of: value, at: path)
      }
    case .object(let members):
      return members.flatMap { member in
        var path = path
        path.names.append(member.name)
        return rows(of: member.value, at: path)
      }
    case .null, .bool, .int, .hundredths, .string: return [(path, value.plain)]
    }
  }

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return field
    }
    let parts = field.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}

extension JSON {
  fileprivate var isText: Bool {
    if case .string = self { true } else { false }
  }

  /// The value without quotation marks; nothing for null.
  fileprivate var plain: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .bool, .int, .hundredths, .array, .object: text
    }
  }
}
