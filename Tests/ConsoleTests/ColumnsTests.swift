import Testing

@testable import Console

@Suite struct ColumnsTests {
  @Test(
    "A text takes the columns that terminals give it",
    arguments: [
      ("", 0), ("tiếng", 5), ("tie\u{302}\u{301}ng", 5), ("日本語", 6), ("👍", 2), ("नमस्ते", 4), ("①", 1),
      ("…", 1), ("―", 1), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇻🇳", 2), ("❤️", 2), ("❤", 1), ("한글", 4),
      ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", 4), ("กำลัง", 4), ("1️⃣", 2), ("12", 2),
      ("ａ", 2),
      ("a\u{200B}b", 2), ("か\u{3099}", 2), ("█▏", 2), ("→", 1), ("\u{AD}", 1), ("đ", 1), ("♥︎", 1),
      ("🫩", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("The table of wide characters rises")
  func table() {
    #expect(wideBoundaries.count % 2 == 0)
    #expect(zip(wideBoundaries, wideBoundaries.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(
    "A text that does not fit ends in an ellipsis and keeps within its columns",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
      ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""),
      ("tie\u{302}\u{301}ng", 4, "tie\u{302}\u{301}…"),
    ])
  func truncated(text: String, width: Int, result: String) {
    #expect(text.truncated(to: width) == result)
  }

  @Test("An ellipsis that does not fit itself is left out")
  func narrow() {
    #expect("abcdef".truncated(to: 2, ellipsis: "...") == "ab")
    #expect("abcdef".truncated(to: 5, ellipsis: "...") == "ab...")
  }

  @Test("Padding counts columns, not characters")
  func padding() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("日本".indented(to: 6) == "  日本")
    #expect("日本".padded(to: 3) == "日本")
  }
}
