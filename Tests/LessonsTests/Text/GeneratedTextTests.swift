import TestKit
import Testing

@testable import Lessons

@Suite("Generated Vietnamese, damaged and put right")
struct GeneratedTextTests {
  /// Syllables whose letters keep all their bytes or leave one choice.
  private static let certain = """
    tận cập nhật tập chậm ước lượng dữ liệu mô được không người những thì với hệ số tốt giữa lớp
    hiểu biết cách điểm tốc độ mạng tầng kết quả huấn luyện đầu vào ra trên dưới năng lực kiểu
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  /// Syllables with a letter that is one of several.
  private static let uncertain = "học điều thời nhiều tính thử đọc lọc tiền chọn nền"
    .split(separator: " ").map(String.init)

  private func text(from words: [String], seed: Int) -> String {
    var random = SplitMix(seed: seed)
    return (0..<60).map { place in
      let word = words[Int(random.next() % UInt64(words.count))]
      return place % 11 == 0 ? word.capitalizedFirst : word
    }.enumerated().map { $0.offset % 11 == 0 ? "\n" + $0.element : " " + $0.element }.joined()
  }

  @Test("Certain syllables come back exactly", arguments: 0..<20, Damage.all)
  func certainSyllables(seed: Int, _ damage: Damage) throws {
    let text = text(from: Self.certain, seed: seed)
    let repair = try #require(Repair.repaired(damage.applied(to: text)))
    #expect(repair.text == text)
    #expect(repair.lost == 0)
  }

  @Test("With frequent uncertain syllables the text comes back as well", arguments: 0..<20)
  func uncertainSyllables(seed: Int) throws {
    let text = text(from: Self.certain + Self.uncertain, seed: seed)
    #expect(Repair.repaired(Damage.windows1254.applied(to: text))?.text == text)
  }

  @Test("Any scalars at all, damaged, keep their lines and end", arguments: 0..<20)
  func anyScalars(seed: Int) {
    var random = SplitMix(seed: seed)
    var text = String.UnicodeScalarView("Một ví dụ hỏng hẳn\n".unicodeScalars)
    for _ in 0..<500 {
      text.append(Unicode.Scalar(UInt32(random.next() % 0xD800)) ?? " ")
    }
    let damaged = Damage.windows1254.applied(to: String(text))
    let lines = damaged.unicodeScalars.count { $0 == "\n" } + 1
    #expect(Repair.repaired(damaged)?.lines.count ?? lines == lines)
    #expect(throws: Never.self) { try LessonText(decoding: Array(damaged.utf8), path: "a") }
  }
}

extension String {
  fileprivate var capitalizedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
  }
}
