import Foundation
import Testing

@Suite("The house")
struct HouseTests {
  struct Room: Sendable, CustomTestStringConvertible {
    var name: String
    /// The rooms that it may import.
    var others: [String]

    var testDescription: String { name }
  }

  /// The arrows of the house; they point down only.
  static let rooms: [Room] = [
    Room(name: "Recall", others: []),
    Room(name: "Languages", others: ["Recall"]),
    Room(name: "Lessons", others: ["Recall", "CMarkGFM"]),
    Room(name: "Decks", others: ["Recall"]),
    Room(name: "Storage", others: ["Recall", "GRDB"]),
    Room(name: "Console", others: ["CTerminal"]),
    Room(name: "Quiz", others: ["Recall", "Console"]),
    Room(name: "Reports", others: ["Recall", "Console"]),
  ]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The modules that a room's files import.
  private static func imports(of room: String) throws -> Set<String> {
    let folder = sources.appending(path: room)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var modules: Set<String> = []
    for path in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count {
          modules.insert(String(words[place + 1]))
        }
      }
    }
    return modules
  }

  @Test("Arrows point down only", arguments: rooms)
  func arrows(room: Room) throws {
    let system: Set<String> = ["Foundation", "Glibc", "Synchronization"]
    #expect(try Self.imports(of: room.name).subtracting(system).isSubset(of: room.others))
  }

  @Test("The memory model imports nothing")
  func recall() throws {
    #expect(try Self.imports(of: "Recall").isEmpty)
  }
}
