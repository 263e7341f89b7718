import Foundation
import Storage

/// Where the bytes of a line stand in an undamaged file.
///
/// They are made from the line's columns and looked for, so that nothing of this is what the program
/// reads a damaged file with.
struct LineBytes {
  private struct Piece {
    let place: Int
    let bytes: [UInt8]
  }

  /// What stands in the line's own page, with the number of the page where it goes on.
  private var beginning: Piece
  /// What stands in the pages that the line runs over to.
  private var rest: [Piece]

  /// Nil where the line is not in the file.
  init?(_ line: OpenLine, in file: [UInt8]) {
    let record = Self.record(line)
    if let place = Self.place(of: record, in: file) {
      (beginning, rest) = (Piece(place: place, bytes: record), [])
      return
    }
    // What a page held before may lie beside what it holds.
    for start in Self.places(of: Array(record.prefix(100)), in: file) {
      guard let pieces = Self.pieces(of: record, from: start, in: file) else { continue }
      (beginning, rest) = (pieces[0], Array(pieces.dropFirst()))
      if isWhole(in: file) { return }
    }
    return nil
  }

  /// The beginning of a line and the pages that it runs over to; nil where they lead out of the file.
  private static func pieces(of record: [UInt8], from start: Int, in file: [UInt8]) -> [Piece]? {
    var read = zip(record, file[start...]).prefix { $0 == $1 }.count
    var pointer = start + read
    guard pointer + 4 <= file.count else { return nil }
    var pieces = [Piece(place: start, bytes: Array(file[start..<pointer + 4]))]
    while read < record.count {
      let number = file[pointer..<pointer + 4].reduce(0) { $0 << 8 | Int($1) }
      pointer = (number - 1) * 4096
      let end = min(read + 4092, record.count)
      guard number > 0, pointer + 4 + end - read <= file.count else { return nil }
      // Behind the last piece nothing is read, so that only there the next page does not matter.
      let piece = (end < record.count ? file[pointer..<pointer + 4] : []) + record[read..<end]
      pieces.append(Piece(place: end < record.count ? pointer : pointer + 4, bytes: Array(piece)))
      read = end
    }
    return pieces
  }

  /// True where all of the line stands in a damaged file: its beginning anywhere, as pages may have
  /// changed places, and the rest where the beginning says.
  func isWhole(in file: [UInt8]) -> Bool {
    (Self.stands(beginning, in: file) || Self.place(of: beginning.bytes, in: file) != nil)
      && rest.allSatisfy { Self.stands($0, in: file) }
  }

  private static func stands(_ piece: Piece, in file: [UInt8]) -> Bool {
    piece.place + piece.bytes.count <= file.count
      && file[piece.place..<piece.place + piece.bytes.count].elementsEqual(piece.bytes)
  }

  private static func place(of bytes: [UInt8], in file: [UInt8]) -> Int? {
    Data(file).range(of: Data(bytes))?.lowerBound
  }

  private static func places(of bytes: [UInt8], in file: [UInt8]) -> [Int] {
    let (data, bytes) = (Data(file), Data(bytes))
    var places: [Int] = []
    while let next = data.range(of: bytes, in: (places.last.map { $0 + 1 } ?? 0)..<data.count) {
      places.append(next.lowerBound)
    }
    return places
  }

  /// The line as SQLite writes a row (sqlite.org/fileformat2.html#record_format).
  private static func record(_ line: OpenLine) -> [UInt8] {
    let writer = stride(from: 0, to: line.writer.utf8.count, by: 2).map { index in
      UInt8(line.writer.dropFirst(index).prefix(2), radix: 16) ?? 0
    }
    var columns = [
      (12 + 2 * writer.count, writer), int(line.n), text(line.card), int(line.at),
      int(line.offset), int(line.day), text(line.kind),
    ]
    if let answer = line.answer {
      columns += [
        int(answer.grade), int(answer.proposed), int(answer.took), text(answer.mode),
        text(answer.scheduler),
      ]
    } else {
      columns.append(text(line.value))
    }
    columns.append(int(line.crc))
    let types = columns.flatMap { varint($0.0) }
    return varint(types.count + 1) + types + columns.flatMap(\.1)
  }

  private static func text(_ text: String?) -> (Int, [UInt8]) {
    text.map { (13 + 2 * $0.utf8.count, Array($0.utf8)) } ?? (0, [])
  }

  private static func int(_ number: Int?) -> (Int, [UInt8]) {
    guard let number else { return (0, []) }
    guard !(0...1).contains(number) else { return (8 + number, []) }
    let bits = 64 - (number < 0 ? ~number : number).leadingZeroBitCount
    // Each type's bytes, of which one bit is the sign.
    let (type, size) = [(1, 1), (2, 2), (3, 3), (4, 4), (5, 6)].first { bits < $0.1 * 8 } ?? (6, 8)
    return (type, (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
  }

  private static func varint(_ number: Int) -> [UInt8] {
    var bytes = [UInt8(number & 0x7f)]
    var rest = number >> 7
    while rest > 0 {
      bytes.insert(UInt8(rest & 0x7f | 0x80), at: 0)
      rest >>= 7
    }
    return bytes
  }
}
