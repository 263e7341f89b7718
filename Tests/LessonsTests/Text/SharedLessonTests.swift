import Foundation
import TestKit
import Testing

@testable import Lessons

/// Real lessons that lie beside the package, not in it.
enum SharedLessons {
  static let areThere = SharedMaterial.has("mojibake")

  /// The texts of a folder below, by relative path.
  static func texts(in name: String) -> [(path: String, text: String)] {
    let root = SharedMaterial.folder.appending(path: name)
    let paths =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
      guard [".md", ".txt", ".markdown"].contains(where: path.hasSuffix),
        let bytes = try? Data(contentsOf: root.appendingPathComponent(path)),
        let text = String(validating: bytes, as: UTF8.self)
      else { return nil }
      return (path, text)
    }
  }
}

@Suite(
  "Real lessons",
  .enabled(if: SharedLessons.areThere, "needs the lessons in ../shared or ONTAP_SHARED"))
struct SharedLessonTests {
  @Test("Damaged lessons come back: 997 of 1000 letters, 985 of 1000 words")
  func pairs() throws {
    let clean = SharedLessons.texts(in: "mojibake/clean")
    let corrupt = SharedLessons.texts(in: "mojibake/corrupt")
    #expect(clean.count == corrupt.count && !clean.isEmpty)
    var letters = (all: 0, right: 0)
    var words = (all: 0, right: 0)
    for (original, damaged) in zip(clean, corrupt) {
      let repair = try #require(Repair.repaired(damaged.text))
      let expected = original.text.split(separator: "\n", omittingEmptySubsequences: false)
      try #require(expected.count == repair.lines.count)
      for (line, result) in zip(expected, repair.lines) {
        let changes = Array(result.unicodeScalars).difference(from: Array(line.unicodeScalars))
        letters.all += line.unicodeScalars.count
        letters.right += line.unicodeScalars.count - changes.removals.count
        let damagedWords = line.split(separator: " ").filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
        let wrong = result.split(separator: " ").difference(from: line.split(separator: " "))
        words.all += damagedWords.count
        words.right += damagedWords.count - wrong.removals.count
      }
    }
    #expect(letters.right * 1000 >= letters.all * 997)
    #expect(words.right * 1000 >= words.all * 985)
  }

  @Test(
    "Clean lessons stay",
    arguments: ["mojibake/clean", "gold/dev/lessons", "gold/world-dev/lessons", "gold/torture"])
  func cleanLessonsStay(folder: String) {
    for (path, text) in SharedLessons.texts(in: folder) where !path.hasPrefix("seeds/000") {
      #expect(Repair.repaired(text) == nil, "\(folder)/\(path)")
      #expect(GarbledText.marked([text]) == nil, "\(folder)/\(path)")
    }
  }

  @Test("The first seed is put right without a loss")
  func seed() throws {
    let seed = try #require(SharedLessons.texts(in: "seeds").first)
    let repair = try #require(Repair.repaired(seed.text))
    #expect(repair.lost == 0)
    #expect(repair.lines.contains("| Đọc paper | Theo dõi nghiên cứu mới | Hàng tuần |"))
    #expect(repair.lines.contains("# Tận Dụng LLMs Cho Các Dự Án Tương Lai"))
  }
}
