extension String {
  /// The bytes as a text, without the look at each of them that `String(decoding:as:)` takes.
  ///
  /// They must be UTF-8: bytes that were seen to be, or those of a text with whole characters
  /// changed.
  /// - Parameter isASCII: True only where all of them are below 0x80.
  init(wellFormed bytes: Span<UInt8>, isASCII: Bool) {
    self.init(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
  }

  /// The same as `hash(into:)` for a composed text, as all are inside the program, without the look
  /// at Unicode's tables that this takes beyond ASCII.
  func hashBytes(into hasher: inout Hasher) {
    hasher.combine(utf8.count)
    utf8.span.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
