import Foundation
import Testing

@Suite("Asked for JSON, a command that fails")
struct ErrorDocumentTests {
  /// A command line that fails, and what its error says.
  struct Fault: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32
    let code: String
    let message: String
    var hint: String?

    var testDescription: String { line }
  }

  static let faults: [Fault] = [
    Fault(
      line: "show zzzz --json", status: 1, code: "failed",
      message: "no card has an id that begins with zzzz", hint: "'ontap cards' lists them"),
    Fault(
      line: "due --json nodeck", status: 1, code: "failed",
      message: "no deck is called nodeck, and no file either", hint: "'ontap decks' lists them"),
    Fault(
      line: "due --json Rivres", status: 1, code: "failed", message: "no deck is called Rivres",
      hint: "did you mean 'Rivers'? 'ontap decks' lists them"),
    Fault(
      line: "grade CARD 9 --json", status: 2, code: "usage", message: "'9' is no grade",
      hint: "grades are 0, 1, 2, 3, 4 and 5"),
    Fault(
      line: "cards --json --frobnicate", status: 2, code: "usage",
      message: "unknown option '--frobnicate'", hint: "'ontap cards --help' says what there is"),
    Fault(
      line: "crads --json", status: 2, code: "usage", message: "there is no command 'crads'",
      hint: "did you mean 'cards'? 'ontap help' lists them"),
    Fault(
      line: "config new many --json", status: 2, code: "usage",
      message: "new cannot be 'many'", hint: "it must be a whole number, 0 or more"),
    Fault(
      line: "review --minutes -3 --json", status: 2, code: "usage",
      message: "--minutes must be 1 to 1440", hint: "'ontap review --help' says what there is"),
    Fault(
      line: "extract --json nofile", status: 1, code: "failed", message: "nofile does not exist",
      hint: "check the spelling"),
  ]

  private struct Document: Decodable {
    var schema: String
    var code: String
    var message: String
    var hint: String?
  }

  @Test("says why in one JSON object on standard error", arguments: faults)
  func fault(fault: Fault) throws {
    let home = try Home.withLessons()
    let id = try fault.line.contains("CARD") ? home.id(of: Fixture.firstQuestion) : ""
    let outcome = try home.shell("\"$ONTAP\" " + fault.line.replacing("CARD", with: id))
    #expect(outcome.ending == .exit(fault.status))
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    let document = try JSONDecoder().decode(Document.self, from: Data(outcome.errors.utf8))
    #expect(document.schema == "ontap.error/1")
    #expect(document.code == fault.code)
    #expect(document.message == fault.message)
    #expect(document.hint == fault.hint)
  }

  @Test("names each PATH that could not be added, and adds the others")
  func add() throws {
    let home = try Home.withLessons()
    let outcome = try home.run("add", "--json", "nofile", "lessons", "/dev/null")
    #expect(outcome.ending == .exit(1))
    let documents = try outcome.errors.split(separator: "\n").map {
      try JSONDecoder().decode(Document.self, from: Data($0.utf8))
    }
    #expect(
      documents.map(\.message) == [
        "nofile does not exist", "/dev/null is neither a file nor a folder",
      ])
    #expect(documents.allSatisfy { $0.code == "failed" && $0.hint != nil })
    #expect(outcome.lines.count == 1 && outcome.output.hasPrefix("{\"schema\": \"ontap.add/1\""))
    #expect(outcome.output.contains("\"file\": \"lessons/birds.md\""))
  }

  @Test("says that its library is damaged or that its clock is wrong in the same way")
  func worse() throws {
    let home = try Home.withLessons()
    home.now = "yesterday"
    #expect(try home.run("due", "--json").errors.hasPrefix("{\"schema\": \"ontap.error/1\""))
    home.now = Home.moment("2026-03-02")
    try home.write("milk, bread", to: "library/ontap.sqlite")
    let outcome = try home.run("stats", "--json")
    #expect(outcome.ending == .exit(5))
    #expect(outcome.errors.contains("\"code\": \"damaged\""))
  }

  @Test("speaks to a person without --json, and where --json is no option")
  func person() throws {
    let home = try Home.withLessons()
    #expect(
      try home.run("show", "zzzz").errors
        == "ontap: no card has an id that begins with zzzz; 'ontap cards' lists them\n")
    #expect(try home.run("show", "zzzz", "--", "--json").errors.hasPrefix("ontap: "))
  }
}
