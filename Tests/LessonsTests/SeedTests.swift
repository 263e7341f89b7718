import Foundation
import Recall
import TestKit
import Testing

@testable import Lessons

/// Lessons of real users with the cards that must come of them; they are kept beside the package,
/// not in it.
enum Seeds {
  static let folder = SharedMaterial.folder.appending(path: "gold/dev").path

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder + "/cards.jsonl") }

  /// A line of `cards.jsonl`, or of `definitions.jsonl`, where a line may forbid cards.
  struct Gold: Decodable {
    var file: String
    var line: Int
    var kind: String?
    var answer: String?
    var must: Bool?
  }

  static func gold(of file: String, in list: String = "cards") throws -> [Gold] {
    let data = try String(contentsOfFile: folder + "/\(list).jsonl", encoding: .utf8)
    return try data.split(separator: "\n").map {
      try JSONDecoder().decode(Gold.self, from: Data($0.utf8))
    }
    .filter { $0.file == file }
  }

  static func cards(of file: String) throws -> [Card] {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/lessons/\(file)")))
    return Extraction(of: try LessonText(decoding: bytes, path: file), path: file).cards
  }
}

@Suite("Seeds", .enabled(if: Seeds.areThere, "the labelled lessons are not beside the package"))
struct SeedTests {
  @Test(
    "A user's lesson gives its must cards and nothing else",
    arguments: ["seeds/000_793c4b08716727d6.txt", "seeds/001_cd97af4991ab356f.txt"])
  func seed(file: String) throws {
    let gold = try Seeds.gold(of: file)
    let made = try Seeds.cards(of: file).filter { $0.kind != .definition }.map {
      ["\($0.line ?? 0)", $0.direction.rawValue, $0.answer]
    }
    for card in gold where card.must == true {
      #expect(made.contains(["\(card.line)", card.kind ?? "", card.answer ?? ""]), "\(card)")
    }
    for card in made {
      #expect(gold.contains { ["\($0.line)", $0.kind, $0.answer] == card }, "\(card)")
    }
  }

  @Test(
    "A user's lesson gives its must definitions and no others",
    arguments: ["seeds/000_793c4b08716727d6.txt", "seeds/001_cd97af4991ab356f.txt"])
  func definitions(file: String) throws {
    let gold = try Seeds.gold(of: file, in: "definitions")
    let made = try Seeds.cards(of: file).filter { $0.kind == .definition }.map {
      ["\($0.line ?? 0)", $0.direction.rawValue, $0.answer]
    }
    for card in gold where card.must == true {
      #expect(made.contains(["\(card.line)", card.kind ?? "", card.answer ?? ""]), "\(card)")
    }
    for card in made {
      #expect(gold.contains { ["\($0.line)", $0.kind, $0.answer] == card }, "\(card)")
    }
  }
}
