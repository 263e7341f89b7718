import Foundation
import Testing

@Suite("Export and import")
struct ExchangeTests {
  private struct Head: Decodable {
    struct Log: Decodable, Hashable {
      var lines: Int
      var digest: String
    }

    var schema: String
    var log: Log
    var settings: String?
  }

  private static func head(_ home: Home) throws -> Head {
    let outcome = try home.run("export")
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    return try JSONDecoder().decode(Head.self, from: Data(outcome.output.utf8))
  }

  private static func digests(_ home: Home) throws -> String {
    let lines = try home.run("doctor").lines
    return lines.first { $0.hasPrefix("Schedules ") } ?? ""
  }

  /// A home with grades, an undo, a suspended card and an edited, hand-written one.
  private static func studied() throws -> Home {
    let home = try Home.withLessons()
    let ids = try home.json("cards", as: [CardRow].self).map(\.id)
    for id in ids.prefix(6) { #expect(try home.run("grade", id, "4").ending == .exit(0)) }
    #expect(try home.run("undo").ending == .exit(0))
    #expect(try home.run("suspend", ids[7]).ending == .exit(0))
    let river = try home.id(of: "Which river runs through Rome?")
    #expect(try home.run("grade", river, "5").ending == .exit(0))
    try home.edit("lessons/rivers.md", "runs through Rome?", to: "flows through Rome?")
    #expect(try home.run("config", "new", "7").ending == .exit(0))
    return home
  }

  @Test("A library of which rows may be missing is not exported")
  func damaged() throws {
    let home = try Self.studied()
    var bytes = try Data(contentsOf: URL(filePath: home.database))
    bytes[39] = 7
    try bytes.write(to: URL(filePath: home.database))
    try home.run("export", "all.json").expectRefusal(5, naming: home.database)
    #expect(!FileManager.default.fileExists(atPath: home.path("all.json")))
  }

  @Test("bring a library whole to another machine: log, schedules, cards, decks and settings")
  func roundTrip() throws {
    let home = try Self.studied()
    let cards = try home.json("cards", as: [CardRow].self)
    let outcome = try home.run("export", "--json", "all.json")
    #expect(outcome.ending == .exit(0) && outcome.output.contains("the log, 9 lines, is written"))
    let other = try Home()
    other.now = home.now
    try other.write(Data(contentsOf: URL(filePath: home.path("all.json"))), to: "all.json")
    try FileManager.default.removeItem(atPath: home.path("lessons/rivers.md"))
    let taken = try other.run("import", "all.json")
    #expect(taken.ending == .exit(0), "\(taken.errors)")
    #expect(taken.output.contains("9 lines of the log are new here, 0 were here already."))
    #expect(taken.output.contains("New here: 3 decks"))
    #expect(try Self.head(other).log == Self.head(home).log)
    #expect(try Self.digests(other) == Self.digests(home))
    #expect(try other.run("config", "new").output == "7\n")
    let arrived = try other.json("cards", as: [CardRow].self)
    #expect(Set(arrived) == Set(cards))
    let again = try other.run("import", "all.json")
    #expect(again.output.hasPrefix("0 lines of the log are new here, 9 were here already."))
    #expect(try Self.head(other).log == Self.head(home).log)
    #expect(try other.run("doctor").ending == .exit(0))
    #expect(try other.run("backups").output.contains("before an import"))
  }

  @Test("give a second library on the same machine deck files of its own")
  func beside() throws {
    let home = try Self.studied()
    #expect(try home.run("export", "--json", "all.json").ending == .exit(0))
    #expect(try home.run("import", "all.json", "--library", "second").ending == .exit(0))
    let decks = try home.run("decks", "--library", "second", "--json").output
    #expect(decks.contains("second/decks/birds-of-the-pond.md"))
    #expect(!decks.contains("library/decks/"))
    // A file that lies in no library's folder is the learner's, and one for both.
    #expect(decks.contains("lessons/rivers.md"))
  }

  @Test(
    "know a deck again that has another name here",
    arguments: [
      [("Birds of the pond", "Pond"), ("Rivers", "Streams")],
      [("Rivers", "Streams"), ("Kitchen heat", "Rivers")],
    ])
  func renamed(names: [(String, String)]) throws {
    let home = try Self.studied()
    #expect(try home.run("export", "--json", "all.json").ending == .exit(0))
    for (old, new) in names {
      #expect(try home.run("decks", "rename", old, new).ending == .exit(0))
    }
    func state() throws -> [String] {
      let files = try FileManager.default.contentsOfDirectory(atPath: home.library + "/decks")
      return try files.sorted() + [home.run("decks").output, home.run("cards").output]
    }
    let before = try state()
    let outcome = try home.run("import", "all.json")
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    #expect(outcome.output == "0 lines of the log are new here, 9 were here already.\n")
    #expect(try state() == before)
    // What is known by its cards in one library is new in another.
    let other = try Home()
    #expect(try other.run("import", home.path("all.json")).output.contains("New here: 3 decks"))
  }

  @Test("unite what was studied on two machines")
  func union() throws {
    let (one, other) = (try Self.studied(), try Self.studied())
    for (from, to) in [(one, other), (other, one)] {
      #expect(try from.run("export", to.path("all.json")).ending == .exit(0))
    }
    for home in [one, other] { #expect(try home.run("import", "all.json").ending == .exit(0)) }
    #expect(try Self.head(one).log == Self.head(other).log)
    #expect(try Self.head(one).log.lines == 18)
    #expect(try Self.digests(one) == Self.digests(other))
  }

  @Test("name the deck that stays as it is, and how many cards of the file it lacks")
  func lacking() throws {
    let (one, other) = (try Self.studied(), try Self.studied())
    let line = "Q: Which river runs through Paris?"
    let more = "\n\(line)\nA: the Seine\n\nQ: Which river runs through Vienna?\nA: the Danube\n"
    try one.write(one.text(of: "lessons/rivers.md") + more, to: "lessons/rivers.md")
    // This one was written in both.
    try other.write(
      other.text(of: "lessons/rivers.md") + "\n\(line)\nA: the Seine\n", to: "lessons/rivers.md")
    #expect(try one.run("export", other.path("all.json")).ending == .exit(0))
    let outcome = try other.run("import", "all.json")
    #expect(
      outcome.output.contains("The deck Rivers stays as it is here, without 1 card of the file"))
    #expect(outcome.output.contains(other.path("lessons/rivers.md")))
    #expect(outcome.output.components(separatedBy: "stays as it is").count == 2)
    // What was deleted here is not asked for again.
    #expect(try one.run("export", "own.json").ending == .exit(0))
    try one.edit("lessons/rivers.md", line, to: "")
    try one.edit("lessons/rivers.md", "A: the Seine", to: "")
    #expect(try !one.run("import", "own.json").output.contains("stays as it is"))
  }

  @Test("leave a deck removed that was removed here, and say so")
  func removed() throws {
    let home = try Self.studied()
    #expect(try home.run("export", "all.json").ending == .exit(0))
    #expect(try home.run("decks", "remove", "Kitchen heat").ending == .exit(0))
    let outcome = try home.run("import", "all.json")
    #expect(outcome.output.contains("The deck Kitchen heat was removed here, and stays so"))
    #expect(try home.run("export", "less.json").ending == .exit(0))
    let other = try Home()
    let taken = try other.run("import", home.path("less.json"))
    #expect(taken.output.contains("New here: 2 decks"), "\(taken.output)")
    #expect(try other.run("import", home.path("less.json")).lines.count == 1)
  }

  @Test("A file that is no export, or not what was exported, is refused and changes nothing")
  func refusals() throws {
    let home = try Self.studied()
    #expect(try home.run("export", "all.json").ending == .exit(0))
    let text = try home.text(of: "all.json")
    let other = try Home()
    let faults = [
      ("Shopping: milk.", "no library"),
      (text.replacing("ontap.library/1", with: "ontap.library/9"), "newer Ontap"),
      (text.replacing("ontap.library/1", with: "ontap.library/0"), "no library"),
      (text + "{}", "is damaged"),
      (text.replacing("\"grade\": 4", with: "\"grade\": 5"), "does not match its checksum"),
      (text.replacing("\"lines\": 9", with: "\"lines\": 8"), "not the one that was exported"),
      (String(text.prefix(text.count / 2)), "all.json"),
    ]
    for (text, reason) in faults {
      try other.write(text, to: "all.json")
      let outcome = try other.run("import", "all.json")
      outcome.expectRefusal(1, naming: "all.json")
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    }
    #expect(try other.reviewCount() == 0)
  }

  @Test("An export goes into a pipe, and into the file that a link leads to")
  func specialFiles() throws {
    let home = try Self.studied()
    let whole = try home.run("export").output
    let piped = try home.shell("mkfifo pipe; cat pipe > got & \"$ONTAP\" export pipe; wait; ls")
    #expect(piped.ending == .exit(0), "\(piped.errors)")
    #expect(piped.lines.contains("pipe") && !piped.lines.contains { $0.hasPrefix(".ontap-new") })
    #expect(try home.text(of: "got") == whole)
    try home.write("", to: "elsewhere/all.json")
    #expect(try home.shell("ln -s elsewhere/all.json all.json").ending == .exit(0))
    #expect(try home.run("export", "all.json").ending == .exit(0))
    #expect(try home.text(of: "elsewhere/all.json") == whole)
    let folder = try home.run("export", "elsewhere")
    folder.expectRefusal(1, naming: "elsewhere")
    #expect(try home.snapshot("elsewhere").keys.sorted() == ["", "all.json"])
  }

  @Test("What a killed export left goes with the next, and a link stays a link")
  func drafts() throws {
    let home = try Self.studied()
    try home.write("half", to: ".ontap-new-999999999-all.json")
    try FileManager.default.createSymbolicLink(
      atPath: home.path("link.json"), withDestinationPath: "there.json")
    #expect(try home.run("export", "link.json").ending == .exit(0))
    #expect(try home.text(of: "there.json") == home.run("export").output)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path(""))
    #expect(!names.contains { $0.hasPrefix(".ontap-new-") })
  }

  @Test("An export or a page is never written over what the library is made of")
  func ownFiles() throws {
    let home = try Self.studied()
    let (lines, deck) = try (Self.head(home).log, home.text(of: "lessons/rivers.md"))
    for file in ["library/ontap.sqlite", "library/new.json", "lessons/rivers.md"] {
      try home.run("export", file).expectRefusal(1, naming: file)
      try home.run("stats", "--html", file).expectRefusal(1, naming: file)
    }
    #expect(try Self.head(home).log == lines)
    #expect(try home.text(of: "lessons/rivers.md") == deck)
    #expect(!FileManager.default.fileExists(atPath: home.path("library/new.json")))
  }

  @Test("The log is a table for other programs")
  func csv() throws {
    let home = try Self.studied()
    let outcome = try home.run("export", "--csv")
    #expect(outcome.ending == .exit(0))
    let rows = outcome.output.components(separatedBy: "\r\n")
    #expect(rows.count == 1 + 9 + 1)
    #expect(rows[0].hasPrefix("writer,n,time,study_day,kind,card,grade"))
    #expect(rows[1].contains(",2026-03-02T08:00:0") && rows[1].contains(",scheduled,"))
    #expect(try home.run("export", "--csv", "--json").ending == .exit(2))
  }
}
