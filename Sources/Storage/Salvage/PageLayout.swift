/// How a file's bytes are laid out in pages: what says how a record goes on that is too long for one
/// piece.
struct PageLayout {
  private let pageSize: Int
  /// Bytes of a page that SQLite uses.
  private let usable: Int

  /// No page holds more of a record than one of the greatest size.
  static let mostInOnePiece = PageLayout(pageSize: 65_536, reserved: 0).mostInPage
  /// SQLite makes no page that has less room.
  private static let leastUsable = 480

  /// Every layout that a file may have, the usual one first: its header, which tells the layout, may
  /// be what is damaged.
  static func possible(in bytes: [UInt8]) -> [PageLayout] {
    let told = bytes.count > 20 ? Int(bytes[20]) : 0
    return (told == 0 ? [0] : [0, told]).flatMap { reserved in
      [4096, 512, 1024, 2048, 8192, 16_384, 32_768, 65_536].map {
        PageLayout(pageSize: $0, reserved: reserved)
      }
    }.filter { $0.usable >= leastUsable }
  }

  private init(pageSize: Int, reserved: Int) {
    self.pageSize = pageSize
    usable = pageSize - reserved
  }

  /// The longest record of a table without rowid that stands in one piece.
  var mostInPage: Int { (usable - 12) * 64 / 255 - 23 }

  /// A record that is too long for one piece; nil where its pages lead out of the file.
  func record(_ head: Record.Head, at start: Int, in bytes: [UInt8]) -> Record? {
    let least = (usable - 12) * 32 / 255 - 23
    let fitting = least + (head.whole - least) % (usable - 4)
    let end = start + (fitting <= mostInPage ? fitting : least)
    guard end + 4 <= bytes.count else { return nil }
    var record = Array(bytes[start..<end])
    var pointer = end
    while record.count < head.whole {
      let next = bytes[pointer..<(pointer + 4)].reduce(0) { $0 << 8 | Int($1) }
      pointer = (next - 1) * pageSize
      let size = min(usable - 4, head.whole - record.count)
      guard next > 0, pointer + 4 + size <= bytes.count else { return nil }
      record += bytes[(pointer + 4)..<(pointer + 4 + size)]
    }
    return Record(record[...], head)
  }
}
