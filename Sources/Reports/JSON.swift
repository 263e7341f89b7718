/// A JSON value (RFC 8259) whose members keep their order.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Hundredths, written with two decimals: 250 is `2.50`.
  case hundredths(Int)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Hashable, Sendable {
    var name: String
    var value: JSON

    package init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object with its members in the order given.
  package static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  package static func strings(_ texts: [String]) -> JSON {
    .array(texts.map(JSON.string))
  }

  /// An `int`, or null.
  package static func optional(_ number: Int?) -> JSON {
    number.map(JSON.int) ?? .null
  }

  /// An object with more members behind its own.
  package func with(_ more: JSON) -> JSON {
    guard case .object(let own) = self, case .object(let others) = more else { return self }
    return .object(own + others)
  }

  /// The value on one line.
  package var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Bytes grow by a tenth of what strings take to be put one behind another.
  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += value ? "true".utf8 : "false".utf8
    case .int(let number): bytes += String(number).utf8
    case .hundredths(let number): bytes += Self.decimal(number).utf8
    case .string(let string): Self.quote(string, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        Self.quote(member.name, to: &bytes)
        bytes += ": ".utf8
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func decimal(_ hundredths: Int) -> String {
    let cents = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  private static func quote(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if mayNeedEscape(string) {
      for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": bytes += "\\\"".utf8
        case "\\": bytes += "\\\\".utf8
        case "\n": bytes += "\\n".utf8
        case "\t": bytes += "\\t".utf8
        case _ where isControl(scalar): bytes += escape(scalar).utf8
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
    } else {
      bytes += string.utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A quick look at the bytes, which never passes over what ``isControl(_:)`` is true of.
  private static func mayNeedEscape(_ string: String) -> Bool {
    let bytes = string.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return true
      // The lead bytes of C1 and of U+061C.
      case 0xC2, 0xD8: return true
      // U+2000 to U+206F: dashes and quotes lie between the marks of direction.
      case 0xE2 where bytes[index + 1] == 0x81: return true
      case 0xE2 where bytes[index + 1] == 0x80:
        switch bytes[index + 2] {
        case 0x8E, 0x8F, 0xAA...0xAE: return true
        default: continue
        }
      default: continue
      }
    }
    return false
  }

  /// C0, DEL, C1 and the characters with the property Bidi_Control.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1f, 0x7f...0x9f, 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  package init(stringLiteral text: String) {
    self = .string(text)
  }

  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member(name: $0.0, value: $0.1) })
  }
}
