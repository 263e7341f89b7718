import Foundation

/// The header of an SQLite file (sqlite.org/fileformat2.html, 1.3).
///
/// A library's is known beforehand but for counters, so what damage made of it can be put right.
enum FileHeader {
  /// What stands at a place of every library's file.
  private static let fixed: [(place: Int, bytes: [UInt8])] = [
    (0, Array("SQLite format 3\0".utf8)),
    (16, [UInt8(pageSize >> 8), UInt8(pageSize & 0xff)]),
    // A journal that is rolled back, no bytes left alone, the fractions of a page that all files have.
    (18, [1, 1, 0, 64, 32, 32]),
    // The fourth format of schemas.
    (44, [0, 0, 0, 4]),
    // Not to be made smaller by the way; UTF-8.
    (52, [0, 0, 0, 0, 0, 0, 0, 1]),
  ]

  /// SQLite's usual one, which no library changes.
  private static let pageSize = 4096

  /// True where the header claims a format that SQLite may read and not write, which no library has;
  /// nothing else would tell of that byte before the next write fails.
  static func forbidsWriting(_ path: String) -> Bool {
    guard let header = bytes(of: path) else { return false }
    return header.starts(with: fixed[0].bytes) && header[18] > 2
  }

  /// True where the header has a library's application id, whatever SQLite makes of the rest.
  static func namesLibrary(_ path: String) -> Bool {
    let id = withUnsafeBytes(of: Schema.applicationID.bigEndian, Array.init)
    return bytes(of: path).map { Array($0[68..<72]) == id } ?? false
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let header = try? file.read(upToCount: 100), header.count == 100 else { return nil }
    return Array(header)
  }

  /// Writes into a file's header what a library's has; false where that was there already.
  static func mend(_ path: String) throws -> Bool {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    defer { try? file.close() }
    let size = try file.seekToEnd()
    try file.seek(toOffset: 0)
    guard let found = try file.read(upToCount: 100).map(Array.init), found.count == 100 else {
      return false
    }
    var header = found
    for (place, bytes) in fixed { header.replaceSubrange(place..<place + bytes.count, with: bytes) }
    // The count of pages holds where the header was last written with the count of changes.
    let pages = UInt32(clamping: size / UInt64(pageSize))
    header.replaceSubrange(28..<32, with: withUnsafeBytes(of: pages.bigEndian, Array.init))
    header.replaceSubrange(92..<96, with: header[24..<28])
    guard header != found else { return false }
    try file.seek(toOffset: 0)
    try file.write(contentsOf: Data(header))
    return true
  }
}
