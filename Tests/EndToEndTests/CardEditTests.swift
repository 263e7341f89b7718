import Foundation
import Testing

@Suite("A card in the learner's editor")
struct CardEditTests {
  static let file = "lessons/rivers.md"
  static let question = "Which river runs through Cologne?"
  static let newQuestion = "Which stream runs through Cologne?"

  /// A home whose editor runs a line of the shell, in which `$1` is `+LINE` and `$2` the file.
  private static func home(editor: String) throws -> Home {
    let home = try Home.withLessons()
    try home.write(editor + "\n", to: "editor")
    home.variables["EDITOR"] = "sh \(home.path("editor"))"
    return home
  }

  static let rename =
    "sed -i 's/Which river runs through Cologne/Which stream runs through Cologne/' \"$2\""

  @Test("that spoils the deck file is refused in a sentence, and the card stays as it was")
  func spoilt() throws {
    let home = try Self.home(editor: "sed -i 1d \"$2\"")
    let id = try home.id(of: Self.question)
    let outcome = try home.run("edit", id)
    outcome.expectRefusal(1, naming: "\(Self.file) could not be taken in")
    #expect(try home.show(id).prompt == Self.question)
  }

  @Test("keeps its progress, and gets its file back byte for byte by undo")
  func edit() throws {
    let home = try Self.home(editor: Self.rename)
    let id = try home.id(of: Self.question)
    let before = try home.graded(id)
    let text = try home.text(of: Self.file)
    #expect(try home.succeed(["edit", id]).output == "\(id) is changed: \(Self.newQuestion)\n")
    let after = try home.show(id)
    #expect(after.prompt == Self.newQuestion)
    #expect(after.schedule == before.schedule && after.reviews == before.reviews)
    #expect(try home.run("undo").output == "Taken back: the edit of \(Self.question)\n")
    #expect(try home.text(of: Self.file) == text)
    #expect(try home.show(id).prompt == Self.question)
    #expect(try home.show(id).schedule == before.schedule)
    #expect(try home.run("undo").output.hasPrefix("Taken back: Good for"))
  }

  @Test("is opened at its line")
  func line() throws {
    let home = try Self.home(editor: "printf '%s %s' \"$1\" \"$2\" > \"$HOME/opened\"")
    let id = try home.id(of: "Which river runs through Lisbon?")
    #expect(try home.succeed(["edit", id]).output == "Nothing was changed.\n")
    let lines = Fixture.rivers.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "Q: Which river runs through Lisbon?")) + 1
    #expect(try home.text(of: "opened") == "+\(line) \(home.path(Self.file))")
    #expect(try home.run("undo").output == "There is nothing left to undo.\n")
  }

  @Test("keeps an edit whose text was changed since, and says so")
  func changedSince() throws {
    let home = try Self.home(editor: Self.rename)
    let id = try home.id(of: Self.question)
    try home.succeed(["edit", id])
    try home.edit(Self.file, "Which stream runs through Cologne", to: "What flows through Cologne")
    let text = try home.text(of: Self.file)
    #expect(
      try home.run("undo").output
        == "The file was changed since, so the edit stays: What flows through Cologne?\n")
    #expect(try home.text(of: Self.file) == text)
    #expect(try home.show(id).prompt == "What flows through Cologne?")
    #expect(try home.run("undo").output == "There is nothing left to undo.\n")
  }

  @Test("that was taken out of its deck comes back by undo, with its progress")
  func takenOut() throws {
    let home = try Self.home(editor: "line=${1#+}; sed -i \"${line},$((line + 1))d\" \"$2\"")
    let id = try home.id(of: Self.question)
    let before = try home.graded(id)
    let text = try home.text(of: Self.file)
    #expect(try home.succeed(["edit", id]).output == "\(id) is no longer in its deck.\n")
    #expect(try home.show(id).state == "retired")
    #expect(try home.run("undo").output == "Taken back: the edit of \(Self.question)\n")
    #expect(try home.text(of: Self.file) == text)
    #expect(try home.show(id).schedule == before.schedule)
  }

  @Test("stays as it is where the editor fails")
  func failure() throws {
    let home = try Self.home(editor: Self.rename + "; exit 3")
    let id = try home.id(of: Self.question)
    let outcome = try home.run("edit", id)
    outcome.expectRefusal(1, naming: "ended with 3")
    home.variables["VISUAL"] = "no-such-editor"
    try home.run("edit", id).expectRefusal(1, naming: "no-such-editor")
  }
}
