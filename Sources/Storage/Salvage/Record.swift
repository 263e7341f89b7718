/// A row as it lies in the file: its values in the order of the table's columns.
struct Record {
  enum Value: Hashable {
    case null
    case int(Int64)
    case text([UInt8])
    case blob([UInt8])
  }

  enum Kind {
    case null, int, text, blob
  }

  let head: Head
  private(set) var values: [Value] = []

  /// What stands before the values: the type of each, which tells how many bytes it takes.
  struct Head {
    private(set) var types: [Int] = []
    /// Bytes of the head.
    let size: Int
    /// Bytes of the record with its head.
    let whole: Int

    /// A row of ours has at most so many columns.
    private static let mostColumns = 32
    /// A row takes no more bytes than this: longer ones are chance.
    private static let longest = 1 << 24

    /// Nil where the bytes do not begin a record; a real number is in none, as no table of ours has
    /// one.
    init?(_ bytes: ArraySlice<UInt8>) {
      var place = bytes.startIndex
      guard let size = Varint.read(bytes, &place), size > 0, size <= bytes.count else { return nil }
      let end = bytes.startIndex + size
      var whole = size
      while place < end {
        guard types.count < Self.mostColumns, let type = Varint.read(bytes[..<end], &place),
          let length = Record.size(of: type), length <= Self.longest
        else { return nil }
        types.append(type)
        whole += length
      }
      guard whole <= Self.longest else { return nil }
      self.size = size
      self.whole = whole
    }

    var kinds: [Kind] { types.map(Record.kind) }
  }

  /// Nil where the bytes are too few for the values.
  init?(_ bytes: ArraySlice<UInt8>, _ head: Head) {
    guard bytes.count >= head.whole else { return nil }
    self.head = head
    var place = bytes.startIndex + head.size
    for type in head.types {
      guard let size = Self.size(of: type) else { return nil }
      let content = bytes[place..<(place + size)]
      place += size
      switch Self.kind(of: type) {
      case .null: values.append(.null)
      case .int: values.append(.int(type < 8 ? Self.integer(content) : Int64(type - 8)))
      case .text: values.append(.text(Array(content)))
      case .blob: values.append(.blob(Array(content)))
      }
    }
  }

  static func kind(of type: Int) -> Kind {
    switch type {
    case 0: .null
    case ..<12: .int
    default: type % 2 == 0 ? .blob : .text
    }
  }

  /// Bytes that a value of a serial type takes; nil for a type that no row of ours has.
  private static func size(of type: Int) -> Int? {
    switch type {
    case 0, 8, 9: 0
    case 1...4: type
    case 5: 6
    case 6: 8
    case 12...: (type - 12) / 2
    default: nil
    }
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> Int64 {
    let first = bytes.first.map { Int64(Int8(bitPattern: $0)) } ?? 0
    return bytes.dropFirst().reduce(first) { $0 << 8 | Int64($1) }
  }
}
