import Foundation
import Testing

@Suite("A folder of awkward paths")
struct AwkwardPathTests {
  private static let lesson = "| Bird | Legs |\n|---|---|\n| stork | red |\n"

  @Test("is walked to its end: each lesson once, each other thing named, nothing shown raw")
  func folder() throws {
    let home = try Home()
    let names = [
      "a.md", "b/inside.md", "b.md/inside.md", "UPPER.MD", "long.markdown", "notes.txt", "-rf.md",
      "two\nlines.md", "red\u{1B}[31m.md", "chim diệc.md",
    ]
    for name in names { try home.write(Self.lesson, to: "lessons/\(name)") }
    try home.write(Self.lesson, to: "outside.md")
    try home.write(Self.lesson, to: "lessons/.hidden.md")
    try home.write(Self.lesson, to: "lessons/no ending")
    let links =
      "cd lessons; ln a.md z.md; ln -s a.md zz.md; ln -s loop.md loop.md; ln -s .. b/up; "
      + "ln -s gone.md dangling.md; ln -s ../outside.md out.md; mkfifo pipe.md"
    #expect(try home.shell(links).ending == .exit(0))
    let outcome = try home.run("extract", "--json", "lessons")
    #expect(outcome.ending == .exit(0))
    let files = outcome.lines.compactMap { $0.firstMatch(of: /"file": "lessons\/([^"]*)"/)?.1 }
    let shown = ["two\\nlines.md", "red\\u001b[31m.md"]
    #expect(Set(files.map(String.init)) == Set(names.filter { !$0.contains(/[\n\e]/) } + shown))
    let remarks = [
      ".hidden.md:1:1: note: passed over: its name is hidden",
      "b/up:1:1: note: passed over: this link leads to a folder read anyway",
      "dangling.md:1:1: note: passed over: this link leads nowhere",
      "loop.md:1:1: note: passed over: this link leads nowhere",
      "out.md:1:1: note: passed over: this link leads out of the folder",
      "pipe.md:1:1: note: passed over: this is no ordinary file",
      "z.md:1:1: note: passed over: this is lessons/a.md again",
      "zz.md:1:1: note: passed over: this is lessons/a.md again",
    ]
    let errors = outcome.errors.split(separator: "\n").map(String.init)
    #expect(errors == remarks.map { "lessons/\($0) [passed-over]" })
    #expect(!outcome.errors.contains("\u{1B}"))
  }
}
