import Foundation
import Recall
import Storage

/// A library in a folder of its own, removed with it.
final class TestLibrary {
  let folder: URL
  let library: Library
  static let cards = (0..<6).map { CardID(hashing: ["card \($0)"]) }

  var path: String { folder.appending(path: Library.fileName).path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    library = try Library(path: folder.appending(path: Library.fileName).path)
    try synchronize(Self.cards.indices.map { $0 })
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func synchronize(_ places: [Int], prompts: [Int: String] = [:]) throws {
    let entries = places.map { place in
      Entry(
        id: Self.cards[place], deck: "D",
        card: Card(
          kind: .basic, prompt: prompts[place] ?? "q\(place)", answer: "a\(place)",
          accept: ["ạ", "b"], context: ["Top", "Mục"]))
    }
    try library.synchronize(
      Deck(name: "D", path: "/d.md", file: FileState(digest: "", modified: 0, size: 0)),
      entries: entries, lines: places.map { $0 + 1 })
  }

  @discardableResult
  func record(
    _ card: Int, _ grade: Grade, day: Int, at: Int? = nil, as kind: Review.Kind? = nil
  ) throws -> (review: Review, schedule: Schedule?) {
    try library.record(
      Answer(
        card: Self.cards[card], grade: grade, mode: .flip,
        at: Moment(milliseconds: at ?? day * 86_400_000, utcOffset: 420), day: StudyDay(day)),
      as: kind)
  }

  @discardableResult
  func act(_ kind: Act.Kind, _ card: Int?, value: String? = nil, day: Int) throws -> Act {
    try library.record(
      kind, of: card.map { Self.cards[$0] }, value: value,
      at: Moment(milliseconds: day * 86_400_000, utcOffset: 420), day: StudyDay(day))
  }

  /// An act on a card, both chosen by a number.
  func act(at choice: UInt64, day: Int) throws {
    let kinds: [Act.Kind] = [
      .suspend, .resume, .bury, .burySiblings, .flag, .unflag, .mark, .unmark, .reset,
    ]
    try act(kinds[Int(choice % 9)], Int(choice / 9 % 6), day: day)
  }

  /// Takes back the newest line that stands.
  @discardableResult
  func undo(day: Int) throws -> LogLine? {
    try library.newestLine().flatMap { line in
      try library.void(
        line.id, at: Moment(milliseconds: day * 86_400_000, utcOffset: 420), day: StudyDay(day))
    }
  }

  /// The folder in which backups of the library come to lie.
  var backups: String { folder.appending(path: "backups").path }

  /// Runs SQL that the program itself never would, with the shell's own library.
  func tamper(_ sql: String) throws {
    try self.sql(sql, in: path)
  }

  /// The same for any file; returns what it prints.
  @discardableResult
  func sql(_ sql: String, in path: String) throws -> String {
    let shell = Process()
    let output = Pipe()
    shell.executableURL = URL(filePath: "/usr/bin/env")
    shell.arguments = ["sqlite3", path, sql]
    shell.standardOutput = output
    shell.standardError = Pipe()
    try shell.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    status = shell.terminationStatus
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  private(set) var status: Int32 = 0
}
