/// Whether a text is about encodings: such a text quotes damage, and the quotations are right.
enum EncodingTopic {
  /// True where a line outside code names an encoding, or what a wrong one does.
  static func isNamed(in text: [String]) -> Bool {
    var fence = CodeFence()
    for line in text where !fence.isInside(after: line) {
      let small = line.lowercased()
      if names.contains(where: { small.holdsBytes(of: $0) }) { return true }
    }
    return false
  }

  private static let names = [
    "utf-8", "utf8", "utf 8", "windows-125", "cp125", "iso 8859", "iso-8859", "latin-1", "latin1",
    "unicode", "mojibake", "charset", "code page", "codepage", "character encoding",
    "lỗi phông", "lỗi font", "bảng mã", "loi phong", "loi font", "bang ma", "encodage",
    "zeichensatz", "zeichenkodierung", "кодировк", "文字化け",
  ]
}
