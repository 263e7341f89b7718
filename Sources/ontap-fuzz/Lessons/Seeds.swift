import FuzzKit

/// The made-up lessons, each in the forms in which a file can come.
enum Seeds {
  static let all: [[UInt8]] = SeedLessons.all.flatMap { lesson in
    let plain = Array(lesson.utf8)
    let windows = Array(lesson.replacing("\n", with: "\r\n").utf8)
    let wide = lesson.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let cut = plain.filter { $0 != 0x9D && $0 != 0xAD }
    let read = String(String.UnicodeScalarView(plain.map { Unicode.Scalar($0) }))
    return [
      plain, [0xEF, 0xBB, 0xBF] + windows, [0xFF, 0xFE] + wide, cut, Array(read.utf8),
    ]
  }
}
