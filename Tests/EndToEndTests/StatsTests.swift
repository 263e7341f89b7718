import Foundation
import Testing

@Suite("Statistics from the command line")
struct StatsTests {
  private func home() throws -> Home {
    let home = try Home.withLessons()
    for day in ["2026-03-02", "2026-03-03", "2026-03-09"] {
      home.now = Home.moment(day)
      _ = try home.run("review", "--plain", input: String(repeating: "\n3\n", count: 30))
    }
    return home
  }

  @Test(
    "Every figure is shown, as lines that fit and as plain sentences",
    arguments: [
      "retention", "calendar", "forecast", "workload", "ease", "intervals", "hours", "decks",
      "leeches",
    ])
  func figures(name: String) throws {
    let home = try home()
    for language in ["en", "vi"] {
      let drawn = try home.run("stats", name, "--lang", language)
      #expect(drawn.ending == .exit(0) && drawn.errors.isEmpty && drawn.lines.count > 2)
      let plain = try home.run("stats", name, "--plain", "--lang", language)
      #expect(plain.ending == .exit(0) && !plain.output.contains { "│█▏░▒▓●├┤┄".contains($0) })
    }
    let document = try home.run("stats", name, "--json")
    #expect(document.output.hasPrefix(#"{"schema": "ontap.stats.\#(name)/1", "day": "2026-03-09""#))
    let table = try home.run("stats", name, "--csv")
    #expect(table.output.hasPrefix("member,item,name,value\r\n"))
  }

  @Test("A deck, a period and a card can be asked about")
  func scopes() throws {
    let home = try home()
    let all = try home.run("stats", "--json").output
    let birds = try home.run("stats", "Birds", "--json").output
    #expect(all != birds && birds.contains(#""schema": "ontap.stats/1""#))
    let early = try home.run("stats", "workload", "--to", "2026-03-03", "--days", "2", "--json")
    #expect(early.output.contains(#""period": {"from": "2026-03-02", "to": "2026-03-03"}"#))
    let id = try #require(
      try home.json("cards", as: [CardRow].self).first { $0.state != "new" }?.id)
    let life = try home.run("stats", String(id.prefix(8)))
    #expect(life.ending == .exit(0) && life.output.contains("2026-03-02"))
    _ = try home.run("suspend", id)
    let document = try home.run("stats", id, "--json").output
    #expect(document.contains(#""schema": "ontap.stats.card/1""#))
    #expect(document.contains(#""what": "suspend"}]"#))
  }

  @Test("What was answered instead is counted as a confusion, and not when it was taken back")
  func confusions() throws {
    let home = try Home.withLessons()
    let id = try #require(try home.json("cards", as: [CardRow].self).first?.id)
    _ = try home.run("answer", id, "something else")
    #expect(
      try home.run("stats", "leeches", "--json").output.contains(#""given": "something else""#))
    _ = try home.run("undo")
    #expect(try home.run("stats", "leeches", "--json").output.contains(#""confusions": []"#))
  }

  @Test("The page is one file that names no other place")
  func page() throws {
    let home = try home()
    let outcome = try home.run("stats", "--html", home.path("page.html"))
    #expect(outcome.ending == .exit(0) && outcome.output.contains("page.html"))
    let page = try home.text(of: "page.html")
    #expect(
      page.hasPrefix("<!DOCTYPE html>") && !page.contains("src=")
        && !page.contains("url(") && !page.contains("href=\"http") && !page.contains("<script"))
    #expect(try home.run("stats", "--html", "-").output == page)
    #expect(try home.run("stats", "--html", "/nowhere/page.html").ending == .exit(1))
  }

  @Test(
    "What cannot be asked is refused in a sentence",
    arguments: [
      ["--from", "yesterday"], ["--days", "0"], ["--from", "2026-03-04", "--to", "2026-03-01"],
      ["--new", "-1"], ["--json", "--csv"], ["--explain", "--plain"], ["nonsense"],
      ["--from", "2030-01-01"], ["--new", "3"], ["--by", "week"],
    ])
  func refusals(arguments: [String]) throws {
    let home = try Home.withLessons()
    let outcome = try home.start(Ontap.path, ["stats"] + arguments).finish()
    #expect([.exit(1), .exit(2)].contains(outcome.ending) && outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty && !outcome.errors.contains("Optional("))
  }

  @Test("A figure whose name has a slip is told apart from a deck")
  func slip() throws {
    let outcome = try Home.withLessons().run("stats", "retenton")
    #expect(outcome.ending != .exit(0))
    #expect(outcome.errors.contains("did you mean retention?"))
  }

  @Test("What is kept of the history may be deleted, or be what somebody else wrote")
  func kept() throws {
    let home = try home()
    let before = try home.run("stats", "--json").output
    try home.write("no history at all", to: "library/ontap.sqlite.history")
    #expect(try home.run("stats", "--json").output == before)
  }
}
