/// The CRC-32 of ISO 3309 and ITU-T V.42 (reflected polynomial EDB88320).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1
    }
  }

  static func checksum(of text: String) -> UInt32 { checksum(of: Array(text.utf8)) }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var value = ~UInt32(0)
    for byte in bytes {
      value = table[Int((value ^ UInt32(byte)) & 0xff)] ^ (value >> 8)
    }
    return ~value
  }
}
