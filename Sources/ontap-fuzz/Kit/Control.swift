extension String {
  /// True where the text holds what could command a terminal or show in another order than it is
  /// written: C0 but the tab, DEL, C1, line separators, embeddings, overrides and isolates.
  package var holdsControls: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x09: false
      case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
