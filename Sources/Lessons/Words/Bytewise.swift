/// Texts told apart by their bytes, without the look at Unicode's tables that `==` and `hash` take
/// beyond ASCII.
///
/// For composed texts, as all are inside the program, both ways say the same.
extension String {
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  func hashBytes(into hasher: inout Hasher) {
    hasher.combine(utf8.count)
    for byte in utf8 { hasher.combine(byte) }
  }
}
