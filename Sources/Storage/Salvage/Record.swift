/// A row as it lies in the file: its values in the order of the table's columns.
struct Record {
  enum Value: Hashable {
    case null
    case int(Int64)
    case text([UInt8])
    case blob([UInt8])
  }

  private(set) var values: [Value] = []
  /// A row of ours has at most so many columns.
  private static let mostColumns = 32

  /// Nil where the bytes are no record; a real number is none, as no table of ours has one.
  init?(_ bytes: ArraySlice<UInt8>) {
    var place = bytes.startIndex
    guard let headerSize = Varint.read(bytes, &place, end: bytes.endIndex),
      headerSize > 0, headerSize <= bytes.count
    else { return nil }
    let headerEnd = bytes.startIndex + headerSize
    var types: [Int] = []
    while place < headerEnd {
      guard let type = Varint.read(bytes, &place, end: headerEnd), types.count < Self.mostColumns
      else { return nil }
      types.append(type)
    }
    place = headerEnd
    for type in types {
      guard let size = Self.size(of: type), size <= bytes.endIndex - place else { return nil }
      let content = bytes[place..<(place + size)]
      place += size
      switch type {
      case 0: values.append(.null)
      case 8: values.append(.int(0))
      case 9: values.append(.int(1))
      case 1...6: values.append(.int(Self.integer(content)))
      default: values.append(type % 2 == 0 ? .blob(Array(content)) : .text(Array(content)))
      }
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
