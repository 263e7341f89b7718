extension String {
  /// The same as `hash(into:)` for a composed text, as all are inside the program, without the look
  /// at Unicode's tables that this takes beyond ASCII.
  func hashBytes(into hasher: inout Hasher) {
    hasher.combine(utf8.count)
    utf8.span.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
