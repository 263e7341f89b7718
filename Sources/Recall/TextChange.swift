/// The one stretch in which two versions of a text differ, so that the change can be taken back.
package struct TextChange: Hashable, Sendable {
  /// Where the stretch begins, in bytes of UTF-8.
  package let offset: Int
  package let old: String
  package let new: String

  /// Nil where the texts are the same, byte for byte.
  package init?(from before: String, to after: String) {
    let (one, two) = (Array(before.utf8), Array(after.utf8))
    guard one != two else { return nil }
    let shorter = min(one.count, two.count)
    var start = 0
    while start < shorter, one[start] == two[start] { start += 1 }
    while start > 0, Self.continues(one, start) || Self.continues(two, start) { start -= 1 }
    var end = 0
    while end < shorter - start, one[one.count - 1 - end] == two[two.count - 1 - end] { end += 1 }
    while end > 0, Self.continues(one, one.count - end) { end -= 1 }
    offset = start
    old = String(decoding: one[start..<(one.count - end)], as: UTF8.self)
    new = String(decoding: two[start..<(two.count - end)], as: UTF8.self)
  }

  /// The text with the change taken back; nil where it no longer stands there.
  package func takenBack(from text: String) -> String? {
    let bytes = Array(text.utf8)
    let end = offset + new.utf8.count
    guard end <= bytes.count, bytes[offset..<end].elementsEqual(new.utf8) else { return nil }
    return String(decoding: bytes[..<offset] + Array(old.utf8) + bytes[end...], as: UTF8.self)
  }

  /// The change as the value of an act: where, how many bytes were old, the old and the new bytes.
  package var text: String { "\(offset) \(old.utf8.count)\n\(old)\(new)" }

  /// Reads what ``text`` gave.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let numbers = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
    let rest = bytes[(end + 1)...]
    guard numbers.count == 2, let offset = Int(numbers[0]), let count = Int(numbers[1]),
      offset >= 0, (0...rest.count).contains(count)
    else { return nil }
    self.offset = offset
    old = String(decoding: rest.prefix(count), as: UTF8.self)
    new = String(decoding: rest.dropFirst(count), as: UTF8.self)
  }

  /// True where a place lies inside a scalar's bytes.
  private static func continues(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes.indices.contains(place) && bytes[place] & 0xC0 == 0x80
  }
}
