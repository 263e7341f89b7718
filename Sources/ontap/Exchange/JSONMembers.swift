/// Reads a JSON object member by member, and a long array element by element, from bytes that come
/// piece by piece.
///
/// It finds where values begin and end; whether they are what they should be is for a decoder to say.
struct JSONMembers {
  /// The bytes are no such object, or end before it does.
  struct Malformed: Error {}

  private let more: () throws -> [UInt8]
  private var piece: ArraySlice<UInt8> = []

  /// - Parameter more: Gives the next bytes; none at the end.
  init(_ more: @escaping () throws -> [UInt8]) throws {
    self.more = more
    try expect(UInt8(ascii: "{"))
  }

  /// The name of the next member, whose value has to be read next; nil at the end of the object.
  mutating func name() throws -> String? {
    var first = try next()
    while first == UInt8(ascii: ",") { first = try next() }
    switch first {
    case UInt8(ascii: "}"):
      // Behind the object nothing may follow.
      guard try next() == nil else { throw Malformed() }
      return nil
    case UInt8(ascii: "\""):
      var name: [UInt8] = []
      while true {
        guard let byte = try take() else { throw Malformed() }
        guard byte != UInt8(ascii: "\"") else { break }
        name.append(byte)
      }
      try expect(UInt8(ascii: ":"))
      return String(decoding: name, as: UTF8.self)
    default: throw Malformed()
    }
  }

  /// The bytes of the value of a member.
  mutating func value() throws -> [UInt8] {
    guard let first = try next() else { throw Malformed() }
    return try value(beginning: first)
  }

  /// Calls back with the bytes of each element of a member that is an array.
  mutating func elements(_ body: ([UInt8]) throws -> Void) throws {
    try expect(UInt8(ascii: "["))
    while true {
      switch try next() {
      case nil: throw Malformed()
      case UInt8(ascii: "]"): return
      case UInt8(ascii: ","): continue
      case let first?: try body(value(beginning: first))
      }
    }
  }

  private mutating func value(beginning first: UInt8) throws -> [UInt8] {
    var bytes = [first]
    var depth = Self.step(first)
    var isString = first == UInt8(ascii: "\"")
    let isBare = depth == 0 && !isString
    while depth > 0 || isString || isBare {
      // A number or a word ends where something else begins.
      if isBare, try peek().map(Self.endsWord) ?? true { break }
      guard let byte = try take() else { throw Malformed() }
      bytes.append(byte)
      if isString {
        if byte == UInt8(ascii: "\\") {
          guard let escaped = try take() else { throw Malformed() }
          bytes.append(escaped)
        } else if byte == UInt8(ascii: "\"") {
          isString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isString = true
      } else {
        depth += Self.step(byte)
      }
    }
    return bytes
  }

  /// How much deeper a byte outside of a string leads.
  private static func step(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): -1
    default: 0
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x0a, 0x0d, 0x09].contains(byte) }

  private static func endsWord(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ",") || step(byte) < 0
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard try next() == byte else { throw Malformed() }
  }

  /// The next byte that is no white space.
  private mutating func next() throws -> UInt8? {
    while let byte = try take() {
      if !Self.isSpace(byte) { return byte }
    }
    return nil
  }

  private mutating func take() throws -> UInt8? {
    guard let byte = try peek() else { return nil }
    piece = piece.dropFirst()
    return byte
  }

  private mutating func peek() throws -> UInt8? {
    if piece.isEmpty { piece = try more()[...] }
    return piece.first
  }
}
