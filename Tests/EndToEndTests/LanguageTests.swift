import Foundation
import Testing

@Suite("The language of the learner")
struct LanguageTests {
  private static let vietnamese = ["LANG": "vi_VN.UTF-8"]

  private static func home(_ variables: [String: String?] = vietnamese) throws -> Home {
    let home = try Home.withLessons()
    home.variables = variables
    return home
  }

  /// What decides on the language, and the label of the retention that shows which it is.
  struct Choice: Sendable, CustomTestStringConvertible {
    var variables: [String: String?] = [:]
    var arguments: [String] = []
    var label: String

    var testDescription: String { "\(variables) \(arguments)" }
  }

  static let choices = [
    Choice(label: "Retention"),
    Choice(variables: ["LANG": nil], label: "Retention"),
    Choice(variables: ["LANG": "vi_VN.UTF-8"], label: "Tỷ lệ nhớ"),
    Choice(variables: ["LC_MESSAGES": "vi_VN"], label: "Tỷ lệ nhớ"),
    Choice(variables: ["LC_ALL": "C", "LANG": "vi_VN.UTF-8"], label: "Retention"),
    Choice(variables: ["LC_ALL": "vi_VN.UTF-8", "LANG": "C"], label: "Tỷ lệ nhớ"),
    Choice(arguments: ["--lang", "vi"], label: "Tỷ lệ nhớ"),
    Choice(variables: ["LANG": "vi_VN.UTF-8"], arguments: ["--lang=en"], label: "Retention"),
    Choice(variables: ["LANG": "vi_VN.UTF-8"], arguments: ["--lang", "auto"], label: "Tỷ lệ nhớ"),
  ]

  @Test("is the flag's, else the environment's", arguments: choices)
  func choice(choice: Choice) throws {
    let home = try Self.home(choice.variables)
    let outcome = try home.start(Ontap.path, ["stats"] + choice.arguments).finish()
    #expect(outcome.lines.contains { $0.hasPrefix(choice.label) })
    #expect(outcome.ending == .exit(0) && outcome.errors.isEmpty)
  }

  @Test("may stand before the command, and must be one that is known")
  func flag() throws {
    let home = try Self.home([:])
    let before = try home.run("--lang", "vi", "stats")
    #expect(before.output.contains("Tỷ lệ nhớ"))
    try home.run("stats", "--lang", "tlh").expectRefusal(2, naming: "'tlh'")
  }

  @Test("is that of the plan for a lesson")
  func plan() throws {
    let home = try Self.home()
    try home.edit("library/decks/birds-of-the-pond.md", "A: worms", to: "A: earthworms")
    try home.edit("lessons/birds.md", "| 185 cm |", to: "| 190 cm |")
    try home.edit("lessons/birds.md", "| worms |", to: "| larvae |")
    try home.edit("lessons/birds.md", "| Avocet | 78 cm | shrimps |", to: "| Dipper | 28 cm | - |")
    let deck = home.library + "/decks/birds-of-the-pond.md"
    #expect(
      try home.run("add", "--dry-run", "lessons/birds.md").output == """
        lessons/birds.md: 1 mới, 1 thay đổi, 2 đã rút, 1 xung đột → \(deck) (chưa ghi: --dry-run)
          mới: Dipper — Wingspan?
          thay đổi: Grey heron — Wingspan? → 190 cm
          đã rút: Avocet (2 thẻ)
          xung đột: Common snipe — Food? → earthworms (giữ bản của bạn)
            bài học: Common snipe — Food? → larvae

        """)
    #expect(try home.run("add", "lessons/rivers.md").lines == ["lessons/rivers.md: không đổi"])
  }

  @Test("is that of remarks about a lesson, with their places and codes as ever")
  func finding() throws {
    let home = try Self.home()
    try home.write("# Birds\n\n| Bird |\n|---|\n| Heron |\n", to: "one.md")
    let outcome = try home.run("add", "one.md")
    #expect(
      outcome.errors == """
        one.md:3:1: note: bảng này chỉ có một cột nên không có gì để hỏi; hãy thêm một cột nói điều \
        gì đó về mỗi hàng [one-column]

        """)
    #expect(outcome.lines == ["one.md: không có thẻ"])
  }

  @Test("is that of failures")
  func failure() throws {
    let home = try Self.home()
    #expect(
      try home.run("show", "zzzz").errors
        == "ontap: không thẻ nào có mã bắt đầu bằng zzzz; 'ontap cards' liệt kê các thẻ\n")
    #expect(
      try home.run("add", "lessons/none.md").errors
        == "ontap: lessons/none.md không tồn tại; hãy kiểm tra cách viết\n")
    try home.write("no database at all, but a text of some length", to: "library/ontap.sqlite")
    try home.run("due").expectRefusal(5, naming: "không phải thư viện của Ontap")
  }

  @Test("is that of every command", arguments: commands)
  func everywhere(command: String) throws {
    let home = try Home()
    try home.write("no database at all, but a text of some length", to: "library/ontap.sqlite")
    let words = command.split(separator: " ").map(String.init)
    let english = try home.start(Ontap.path, words + ["--lang", "en"]).finish()
    let vietnamese = try home.start(Ontap.path, words + ["--lang", "vi"]).finish()
    #expect(english.errors.hasPrefix("ontap: "))
    #expect(vietnamese.errors.hasPrefix("ontap: "))
    #expect(english.errors != vietnamese.errors)
    #expect(english.ending == vietnamese.ending)
  }

  static let commands = [
    "add", "review", "stats", "extract none.md", "decks", "decks list", "decks rename A B",
    "decks archive A", "decks remove A", "cards", "due", "show abcd", "answer abcd x",
    "grade abcd 4", "repair none.md", "doctor",
  ]

  @Test("is not that of help, nor of wrong usage")
  func usage() throws {
    let home = try Self.home()
    let help = try home.run("help", "stats").output
    #expect(help.contains("Show what you remember") && help.contains("--lang"))
    try home.run("stats", "--frobnicate").expectRefusal(2, naming: "unknown option")
  }

  @Test("leaves JSON as it is, byte for byte", arguments: documents)
  func json(line: String) throws {
    let home = try Self.home([:])
    try home.write("# Birds\n\n| Bird |\n|---|\n| Heron |\n", to: "lessons/one.md")
    try home.write(Fixture.birds, to: "lessons/other.md")
    let words = line.split(separator: " ").map(String.init)
    let english = try home.start(Ontap.path, words + ["--lang", "en"]).finish()
    let vietnamese = try home.start(Ontap.path, words + ["--lang", "vi"]).finish()
    #expect(!english.output.isEmpty && english.output == vietnamese.output)
    #expect(english.ending == vietnamese.ending)
  }

  static let documents = [
    "add --dry-run --json lessons", "extract --json lessons", "stats --json", "due --json",
    "cards --json", "decks --json",
  ]

  @Test("leaves the letters of cards as they are, even in the C locale")
  func letters() throws {
    let home = try Self.home(["LC_ALL": "C"])
    try home.write(
      "# Học tập\n\n| Kỹ thuật | Mô tả |\n|---|---|\n| Ôn tập | nhớ lại đều đặn |\n", to: "học.md")
    #expect(try home.run("add", "học.md").output.hasPrefix("học.md: 2 cards -> "))
    let cards = try home.run("cards", "đều đặn").output
    #expect(cards.contains("Ôn tập — Mô tả?  ->  nhớ lại đều đặn  (Học tập, new)"))
  }

  @Test("says nothing of its own in other signs than ASCII in the C locale")
  func signs() throws {
    let home = try Home()
    try home.write("---\ndeck: Seas\n---\n\n# A\n\n## B\n\nQ: Which?\nA: this\n", to: "seas.md")
    try home.write(Fixture.birds, to: "birds.md")
    home.variables["LC_ALL"] = "C"
    for command in [["add", "seas.md"], ["add", "birds.md"]] {
      #expect(try home.start(Ontap.path, command).finish().output.allSatisfy { $0.isASCII })
    }
    let id = try home.id(of: "Which?")
    #expect(try home.run("show", id).output.contains("A > B\n"))
    _ = try home.run("review", "Seas", input: "\n3\n")
    // A row, a column, a cell and a section have changed, and a row is gone.
    let changed = Fixture.birds.replacing("Grey", with: "Blue").replacing("Food", with: "Meal")
      .replacing("78", with: "79").replacing("Waders", with: "Others")
    try home.write(changed, to: "birds.md")
    for command in [
      ["show", id], ["cards"], ["due"], ["decks"], ["plan"], ["extract", "birds.md"],
      ["extract", "--explain", "birds.md"], ["add", "--dry-run", "birds.md"], ["stats"],
      ["stats", id], ["config"], ["doctor"], ["review"], ["backups"],
    ] {
      let outcome = try home.start(Ontap.path, command).finish()
      // The dash in the question of a row is text of the card.
      let text = (outcome.output + outcome.errors)
        .replacing(/\ — (Wingspan|Food|Meal)\?/, with: "")
      #expect(text.count > 10 && text.allSatisfy { $0.isASCII }, "\(command): \(text)")
    }
    let page = try home.run("stats", "--html", "-").output
    #expect(page.contains { !$0.isASCII })
  }

  struct Narrow: Sendable, CustomTestStringConvertible {
    var code: String
    /// How the lines of a plan begin and end, whatever of the learner's words is cut.
    var lines: [(start: String, end: String)]

    var testDescription: String { code }
  }

  static let narrow = [
    Narrow(
      code: "en",
      lines: [
        ("  new: Whooper", ""), ("  changed: ", ""), ("  renamed: ", "(1 card)"),
        ("  retired: ", "… (1 card)"), ("  kept: ", "… (the lesson has it no more)"),
        ("  conflict: ", "… (yours stays)"), ("    lesson: ", "…"), ("  retired: ", "(1 card)"),
        ("  … and ", " more; --json tells all"),
      ]),
    Narrow(
      code: "vi",
      lines: [
        ("  mới: Whooper", ""), ("  thay đổi: ", ""), ("  đổi tên: ", "(1 thẻ)"),
        ("  đã rút: ", "… (1 thẻ)"), ("  giữ: ", "… (không còn trong bài học)"),
        ("  xung đột: ", "… (giữ bản của bạn)"), ("    bài học: ", "…"), ("  đã rút: ", "(1 thẻ)"),
        ("  … và ", " nữa; --json cho biết hết"),
      ]),
  ]

  @Test("keeps its own words whole in a plan of 40 columns", arguments: narrow)
  func plans(narrow: Narrow) throws {
    let home = try Home()
    let species = ["bar-tailed godwit", "black-necked stilt", "common ringed plover", "dunlin"]
    func lesson(_ title: String, _ rows: [String]) -> String {
      "# \(title)\n\n| Bird | Weight |\n|---|---|\n" + rows.joined()
    }
    let rows = species.enumerated().map { "| \($1) of the northern shore | \(70 + $0) g |\n" }
    try home.write(lesson("A", rows + ["| knot | 90 g |\n", "| ruff | 91 g |\n"]), to: "a.md")
    try home.write(lesson("B", (10...30).map { "| no. \($0) | \($0 * 7) g |\n" }), to: "b.md")
    #expect(try home.run("add", "a.md", "b.md").ending == .exit(0))
    try home.edit("library/decks/a.md", "A: 70 g", to: "A: 70 grams")
    try home.edit("library/decks/a.md", "A: 71 g", to: "A: 71 grams")
    try home.write(
      lesson(
        "A",
        [
          rows[1].replacing("71", with: "75"), rows[3].replacing("73", with: "83"),
          "| red knot | 90 g |\n", "| ruff | 91 g |\n", "| Whooper swan | 9 kg |\n",
        ]), to: "a.md")
    try home.write(lesson("B", ["| no. 10 | 70 g |\n"]), to: "b.md")
    let player = try home.play("add", "a.md", "b.md", "--lang", narrow.code, columns: 40)
    #expect(player.end() == .exit(0))
    let details = player.screen.usual.lines.filter { $0.hasPrefix("  ") }
    #expect(details.allSatisfy { $0.count <= 40 })
    for (start, end) in narrow.lines {
      #expect(details.contains { $0.hasPrefix(start) && $0.hasSuffix(end) }, "\(start)\(end)")
    }
  }
}
