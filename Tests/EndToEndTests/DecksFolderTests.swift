import Foundation
import TestKit
import Testing

@Suite("The folder Decks")
struct DecksFolderTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Decks")

  /// The decks of a folder, by file name.
  private static func decks(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) { decks, name in
      decks[name] = try Data(contentsOf: folder.appending(path: name))
    }
  }

  @Test(
    "is what add writes now",
    .enabled(if: SharedMaterial.has("seeds"), "the lessons are not beside the package"))
  func isWhatAddWrites() throws {
    let home = try Home()
    let lessons = SharedMaterial.folder.appending(path: "seeds").path
    let outcome = try home.run("add", "--to", home.path("made"), lessons)
    #expect(outcome.ending == .exit(0))
    let made = try Self.decks(in: URL(filePath: home.path("made")))
    #expect(made.count == 2)
    #expect(try made == Self.decks(in: Self.folder))
  }

  @Test("is asked on a clean clone and stays as it is")
  func isReviewed() throws {
    let before = try Self.decks(in: Self.folder)
    let home = try Home()
    let review = try home.play("review", Self.folder.path)
    try review.seeCard(1)
    review.type(" 3 1q")
    #expect(review.end() == .exit(0))
    #expect(try Self.decks(in: Self.folder) == before)
  }
}
