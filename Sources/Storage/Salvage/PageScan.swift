/// The rows of a damaged SQLite file, found by going over its pages one by one, whatever the pages
/// above them have become (sqlite.org/fileformat2.html).
///
/// Only rows of tables without rowid are looked for: their tables are index b-trees, in which inner
/// pages hold rows too.
struct PageScan {
  private let bytes: [UInt8]
  private let pageSize: Int
  /// Bytes of a page that SQLite uses.
  private let usable: Int

  private static let leaf: UInt8 = 0x0a
  private static let inner: UInt8 = 0x02
  private static let headerSize = 100
  /// A row takes no more than this: longer ones are chance.
  private static let longestRow = 1 << 24

  /// The page size that SQLite gives a new file.
  private static let usualPageSize = 4096

  /// The page sizes that a file may have: the usual one, and the one that its header tells, which
  /// may be what is damaged.
  static func pageSizes(of bytes: [UInt8]) -> Set<Int> {
    let told = bytes.count > 20 ? Int(bytes[16]) << 8 | Int(bytes[17]) : 0
    let size = told == 1 ? 65_536 : told
    return size >= 512 && size & (size - 1) == 0 ? [usualPageSize, size] : [usualPageSize]
  }

  /// - Parameter pageSize: Bytes.
  init(_ bytes: [UInt8], pageSize: Int) {
    self.bytes = bytes
    self.pageSize = pageSize
    let reserved = bytes.count > 20 ? Int(bytes[20]) : 0
    usable = self.pageSize - (reserved <= 32 ? reserved : 0)
  }

  /// Calls back with every record that a page may hold; some of them are no rows at all.
  func eachRecord(_ body: (Record) -> Void) {
    for page in stride(from: 0, to: bytes.count, by: pageSize) {
      let header = page == 0 ? Self.headerSize : page
      guard header + 8 <= bytes.count, bytes[header] == Self.leaf || bytes[header] == Self.inner
      else { continue }
      let isLeaf = bytes[header] == Self.leaf
      let pointers = header + (isLeaf ? 8 : 12)
      for index in 0..<number(at: header + 3, bytes: 2) {
        let pointer = pointers + index * 2
        guard pointer + 2 <= min(page + pageSize, bytes.count) else { break }
        let cell = page + number(at: pointer, bytes: 2) + (isLeaf ? 0 : 4)
        if let payload = payload(at: cell, page: page), let record = Record(payload) {
          body(record)
        }
      }
    }
  }

  /// What a cell holds, with the pages that it runs over to.
  private func payload(at cell: Int, page: Int) -> ArraySlice<UInt8>? {
    let end = min(page + usable, bytes.count)
    var place = cell
    guard cell < end, let size = Varint.read(bytes, &place, end: end), size > 0,
      size <= Self.longestRow
    else { return nil }
    let most = (usable - 12) * 64 / 255 - 23
    guard size > most else {
      return place + size <= end ? bytes[place..<(place + size)] : nil
    }
    let least = (usable - 12) * 32 / 255 - 23
    let here = least + (size - least) % (usable - 4)
    let local = here <= most ? here : least
    guard place + local + 4 <= end else { return nil }
    var payload = Array(bytes[place..<(place + local)])
    var next = number(at: place + local, bytes: 4)
    while payload.count < size {
      let start = (next - 1) * pageSize
      guard next > 0, start + usable <= bytes.count else { return nil }
      payload += bytes[(start + 4)..<(start + 4 + min(usable - 4, size - payload.count))]
      next = number(at: start, bytes: 4)
    }
    return payload[...]
  }

  private func number(at place: Int, bytes count: Int) -> Int {
    bytes[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// SQLite's integers of one to nine bytes.
enum Varint {
  /// Nil where the integer runs over the end or does not fit.
  static func read(_ bytes: [UInt8], _ place: inout Int, end: Int) -> Int? {
    read(bytes[...], &place, end: end)
  }

  static func read(_ bytes: ArraySlice<UInt8>, _ place: inout Int, end: Int) -> Int? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard place < end else { return nil }
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
