import Foundation
import GRDB
import Recall

@testable import Storage

/// A library of six cards and some hundred lines, and what its log is.
struct SoundLibrary {
  let test: TestLibrary
  let bytes: [UInt8]
  let lines: Set<OpenLine>

  init(reviews: Int) throws {
    test = try TestLibrary()
    for day in 1...max(1, reviews / 6) {
      for card in 0..<6 { try test.record(card, card == day % 6 ? .again : .good, day: day * 9) }
      if day % 5 == 0 { try test.act(.flag, day % 6, day: day * 9) }
      if day % 7 == 0 { try test.undo(day: day * 9) }
      if day == 3 {
        // A value that runs over the end of its page.
        try test.act(.edit, 1, value: String(repeating: "văn bản ", count: 900), day: day * 9)
      }
    }
    try test.library.database.close()
    bytes = try [UInt8](Data(contentsOf: URL(filePath: test.path)))
    lines = try Self.log(of: test.path)
  }

  static func log(of path: String) throws -> Set<OpenLine> {
    let library = try Library(path: path, isCopy: true)
    var lines: Set<OpenLine> = []
    try library.eachLine { lines.insert($0) }
    return lines
  }

  /// Where each line of the log stands in the file.
  func places() throws -> [OpenLine: LineBytes] {
    try lines.reduce(into: [:]) { places, line in
      guard let place = LineBytes(line, in: bytes) else { throw NotInFile(line: line) }
      places[line] = place
    }
  }

  /// Where a text begins in the file, wherever it stands.
  func places(of text: String) -> [Int] {
    let sought = Array(text.utf8)
    return bytes.indices.filter { bytes[$0...].starts(with: sought) }
  }

  struct NotInFile: Error {
    let line: OpenLine
  }
}
