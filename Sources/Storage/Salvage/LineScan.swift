/// The lines of the log that a damaged SQLite file still holds (sqlite.org/fileformat2.html).
///
/// They are looked for at every place, whatever the file's header and the heads and pointers of its
/// pages have become: a record tells by itself how long it is, and a line's checksum proves it.
struct LineScan {
  private let bytes: [UInt8]
  private let layouts: [PageLayout]
  /// Bytes that may be followed from page to page in vain, so that chance cannot make work without
  /// end.
  private let patience: Int

  /// Bytes of the shortest head of a line: nine columns, and itself.
  private static let leastHead = 10

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    layouts = PageLayout.possible(in: bytes)
    patience = 16 * bytes.count
  }

  /// Calls back with every line; with one that stands in the file twice, as pages that were left
  /// keep what they held, once for each place.
  func eachLine(_ body: (SalvagedLine) -> Void) {
    var place = 0
    var vain = 0
    while let start = nextBeginning(from: place) {
      place = start + 1
      guard let head = Record.Head(bytes[start...]), SalvagedLine.table(of: head) != nil
      else { continue }
      if let line = lineInOnePiece(at: start, head) {
        body(line)
        // What stands inside a line is its text.
        place = start + head.whole
        continue
      }
      for layout in layouts where vain <= patience && layout.mostInPage < head.whole {
        if let record = layout.record(head, at: start, in: bytes),
          let line = SalvagedLine(record)
        {
          body(line)
          break
        }
        vain += head.whole
      }
    }
  }

  private func lineInOnePiece(at start: Int, _ head: Record.Head) -> SalvagedLine? {
    guard head.whole <= PageLayout.mostInOnePiece, head.whole <= bytes.count - start else {
      return nil
    }
    return Record(bytes[start..<(start + head.whole)], head).flatMap { SalvagedLine($0) }
  }

  /// The next place at which a line may begin: there stands the size of a head, the type of a blob
  /// and the type of an integer.
  private func nextBeginning(from place: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var place = place
      while place + Self.leastHead < bytes.count {
        // No head of ours is so long that its size takes two bytes.
        if bytes[place] >= Self.leastHead, bytes[place] < 0x80 {
          // Of a type of several bytes the last tells whether it is even.
          var last = place + 1
          while bytes[last] >= 0x80, last < place + 4 { last += 1 }
          let isBlob = bytes[last] & 1 == 0 && (bytes[last] >= 12 || last > place + 1)
          let next = bytes[last + 1]
          if isBlob, next >= 1, next <= 9 { return place }
        }
        place += 1
      }
      return nil
    }
  }
}
