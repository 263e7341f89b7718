import Foundation
import Recall
import TestKit
import Testing

@testable import Storage

@Suite("The salvage of lines that lie whole in damaged pages")
struct PageSalvageTests {
  /// What is hit in the head of a file or of a page; the lines themselves stay as they are.
  enum Hit: CaseIterable {
    case type, cellCount, pointers, contentStart, reserved, pageSize

    /// Bytes from the beginning of the page, or of the file.
    var places: Range<Int> {
      switch self {
      case .type: 0..<1
      case .cellCount: 3..<5
      case .contentStart: 5..<7
      case .pointers: 8..<12
      case .reserved: 20..<21
      case .pageSize: 16..<18
      }
    }

    var isOfFile: Bool { self == .reserved || self == .pageSize }
  }

  private static func lines(in bytes: [UInt8]) -> Set<LineID> {
    var lines: Set<LineID> = []
    LineScan(bytes).eachLine { lines.insert($0.id) }
    return lines
  }

  /// Where the pages begin that are leaves of tables without rowid or of indexes.
  private static func leaves(of bytes: [UInt8]) -> [Int] {
    stride(from: 4096, to: bytes.count, by: 4096).filter { bytes[$0] == 0x0a }
  }

  @Test("A sound file is scanned whole")
  func sound() throws {
    let sound = try SoundLibrary(reviews: 320)
    #expect(Self.lines(in: sound.bytes).count == sound.lines.count)
    #expect(try sound.places().count == sound.lines.count)
    #expect(try RepairNeed(of: sound.test.path) == .nothing)
  }

  @Test("No bit of a head costs a line, be it hit on every page", arguments: Hit.allCases)
  func bits(_ hit: Hit) throws {
    let sound = try SoundLibrary(reviews: 320)
    let all = Self.lines(in: sound.bytes)
    let leaves = Self.leaves(of: sound.bytes)
    #expect(all.count == sound.lines.count && leaves.count > 10)
    for bit in hit.places.lowerBound * 8..<hit.places.upperBound * 8 {
      var bytes = sound.bytes
      for start in hit.isOfFile ? [0] : leaves { bytes[start + bit / 8] ^= 1 << (bit % 8) }
      #expect(Self.lines(in: bytes) == all, "bit \(bit)")
    }
  }

  @Test(
    "A library of which a bit of a head is hit has its whole log again", arguments: Hit.allCases)
  func salvage(_ hit: Hit) throws {
    let sound = try SoundLibrary(reviews: 320)
    // The page on which most lines stand.
    let fullest = try #require(
      Self.leaves(of: sound.bytes).max { one, other in
        Self.lines(in: Array(sound.bytes[one..<one + 4096])).count
          < Self.lines(in: Array(sound.bytes[other..<other + 4096])).count
      })
    var bytes = sound.bytes
    bytes[(hit.isOfFile ? 0 : fullest) + hit.places.upperBound - 1] ^=
      hit == .type ? 0b1000 : 0b10_0000
    try Data(bytes).write(to: URL(filePath: sound.test.path))
    #expect(try RepairNeed(of: sound.test.path) == .salvage)
    let salvage = try Salvage(of: sound.test.path, at: BackupTests.moment)
    #expect(salvage.fromFile == sound.lines.count && salvage.missing == 0)
    #expect(try SoundLibrary.log(of: sound.test.path) == sound.lines)
  }

  @Test(
    "Whatever byte of the file's header is hit, every card is there again, without a backup",
    arguments: [0, 15, 16, 17, 18, 19, 20, 21, 22, 23, 28, 31, 44, 47, 52, 55, 56, 59, 95])
  func header(_ place: Int) throws {
    let sound = try SoundLibrary(reviews: 60)
    var bytes = sound.bytes
    for bit in [0, 5, 7] {
      bytes[place] = sound.bytes[place] ^ 1 << bit
      for name in try FileManager.default.contentsOfDirectory(atPath: sound.test.folder.path) {
        try FileManager.default.removeItem(at: sound.test.folder.appending(path: name))
      }
      try Data(bytes).write(to: URL(filePath: sound.test.path))
      let salvage = try Salvage(of: sound.test.path, at: BackupTests.moment)
      #expect(salvage.backup == nil && salvage.fromFile == sound.lines.count)
      #expect(salvage.cards == TestLibrary.cards.count, "bit \(bit)")
      #expect(try SoundLibrary.log(of: sound.test.path) == sound.lines)
    }
  }

  @Test("A card whose id is hit is saved once, from the backup")
  func ghost() throws {
    let sound = try SoundLibrary(reviews: 0)
    let path = sound.test.path
    let backup = try BackupFolder(ofLibraryAt: path)
      .add(Library(path: path), .asked, at: BackupTests.moment)
    let id = TestLibrary.cards[5].text
    var bytes = sound.bytes
    for place in sound.places(of: id) { bytes[place] = UInt8(ascii: id.hasPrefix("0") ? "1" : "0") }
    try Data(bytes).write(to: URL(filePath: path))
    let salvage = try Salvage(of: path, at: BackupTests.moment)
    #expect(salvage.backup == backup && salvage.cards == TestLibrary.cards.count)
  }

  @Test("Every page's type, count and pointers may be gone at once")
  func allHeads() throws {
    let sound = try SoundLibrary(reviews: 320)
    var bytes = sound.bytes
    for start in Self.leaves(of: bytes) {
      // The pointers end where the cells begin; so much space is free on no full page.
      for index in start..<start + 8 { bytes[index] = 0xff }
    }
    for index in 0..<100 { bytes[index] = 0xff }
    #expect(Self.lines(in: bytes) == Self.lines(in: sound.bytes))
  }

  @Test("A line of which a bit is hit is dropped, and all others are kept")
  func hitLine() throws {
    let sound = try SoundLibrary(reviews: 60)
    let all = Self.lines(in: sound.bytes)
    let places = try sound.places()
    var random = SplitMix(seed: 4)
    for _ in 0..<100 {
      var bytes = sound.bytes
      let bit = Int.random(in: 4096 * 8..<bytes.count * 8, using: &random)
      bytes[bit / 8] ^= 1 << (bit % 8)
      let whole = sound.lines.filter { places[$0]?.isWhole(in: bytes) == true }
      #expect(Self.lines(in: bytes).count == whole.count, "bit \(bit)")
      #expect(Self.lines(in: bytes).isSubset(of: all), "bit \(bit)")
    }
  }

  @Test(
    "Pages of other sizes are read, and with bytes that SQLite leaves alone",
    arguments: [
      512, 1024, 8192, 65_536,
    ])
  func pageSizes(_ size: Int) throws {
    let sound = try SoundLibrary(reviews: 60)
    let path = sound.test.folder.appending(path: "other.sqlite").path
    try sound.test.sql("PRAGMA page_size = \(size); VACUUM INTO '\(path)'", in: sound.test.path)
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    #expect(Int(bytes[16]) << 8 | Int(bytes[17]) == (size == 65_536 ? 1 : size))
    #expect(Self.lines(in: bytes) == Self.lines(in: sound.bytes))
  }

  @Test("Another program's database is refused, and nothing is saved from it")
  func foreign() throws {
    let test = try TestLibrary()
    let path = test.folder.appending(path: "foreign.sqlite").path
    try test.sql(
      """
      CREATE TABLE review (writer BLOB, n INT, card TEXT, at INT, o INT, d INT, kind TEXT,
        value TEXT, crc INT, PRIMARY KEY (writer, n)) WITHOUT ROWID;
      INSERT INTO review VALUES (x'0102', 1, 'c', 2, 3, 4, 'flag', NULL, 5);
      """, in: path)
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    #expect(throws: StorageError.foreign(path: path)) { try RepairNeed(of: path) }
    #expect(throws: StorageError.beyondRepair(path: path)) {
      try Salvage(of: path, at: BackupTests.moment)
    }
    #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == bytes)
  }

  @Test("Bytes that look like the beginnings of endless lines make no endless work")
  func repetition() {
    // The head of an act whose value takes 16 MB, over and over, and the number of a page.
    let head: [UInt8] = [13, 16, 1, 0, 1, 1, 1, 13, 0x87, 0xff, 0xff, 0x01, 1, 0, 0, 0, 1]
    let bytes = Array(repeatElement(head, count: 4000).joined())
    #expect(Self.lines(in: bytes).isEmpty)
  }
}
