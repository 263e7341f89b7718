/// SQLite's integers of one to nine bytes.
enum Varint {
  /// Nil where the integer runs over the end or does not fit.
  static func read(_ bytes: ArraySlice<UInt8>, _ place: inout Int) -> Int? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard place < bytes.endIndex else { return nil }
      let byte = bytes[place]
      place += 1
      if index == 8 {
        value = value << 8 | UInt64(byte)
        break
      }
      value = value << 7 | UInt64(byte & 0x7f)
      if byte & 0x80 == 0 { break }
    }
    return Int(exactly: value)
  }
}
