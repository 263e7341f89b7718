import Foundation
import Testing

@Suite("The command setup")
struct SetupTests {
  static let places = [
    "bash-completion/completions/ontap", "zsh/site-functions/_ontap",
    "fish/vendor_completions.d/ontap.fish", "man/man1/ontap.1",
  ]

  @Test("writes what shells and man look for, says where and what they need, and does so once")
  func install() throws {
    let home = try Home()
    home.variables["XDG_DATA_HOME"] = home.path("data")
    let first = try home.run("setup")
    #expect(first.ending == .exit(0) && first.errors == "")
    #expect(first.lines.count == Self.places.count + 1)
    for (line, place) in zip(first.lines, Self.places) {
      #expect(line.hasPrefix(home.path("data/\(place): written; ")))
      #expect(try !home.text(of: "data/\(place)").isEmpty)
    }
    let before = try home.snapshot()
    let second = try home.run("setup")
    #expect(second.ending == .exit(0))
    #expect(second.lines.filter { $0.contains(": up to date; ") }.count == Self.places.count)
    #expect(try home.snapshot() == before)
    try home.write("old", to: "data/\(Self.places[0])")
    #expect(try home.run("setup").lines.filter { $0.contains(": written; ") }.count == 1)
    #expect(
      try home.text(of: "data/\(Self.places[0])") == home.run("setup", "--print", "bash").output)
  }

  @Test("uses the data folder below HOME, and says so where there is none")
  func noDataFolder() throws {
    let home = try Home()
    #expect(try home.run("setup").ending == .exit(0))
    for place in Self.places { #expect(try !home.text(of: ".local/share/\(place)").isEmpty) }
    home.variables["HOME"] = .some(nil)
    try home.run("setup").expectRefusal(1, naming: "HOME is not set")
    home.variables["HOME"] = "/proc/nowhere"
    try home.run("setup").expectRefusal(1, naming: "/proc/nowhere")
  }

  @Test("prints each piece", arguments: ["bash", "zsh", "fish", "man"])
  func print(piece: String) throws {
    let home = try Home()
    let outcome = try home.run("setup", "--print", piece)
    #expect(outcome.ending == .exit(0) && outcome.errors == "")
    #expect(outcome.output.contains("review") && outcome.output.hasSuffix("\n"))
    #expect(try home.snapshot().count == 1)
  }
}

@Suite("Completions in bash", .enabled(if: Ontap.tool("bash") != nil, "there is no bash"))
struct CompletionTests {
  /// What a shell offers for the last word of a line.
  private static func offers(_ words: [String], in home: Home) throws -> [String] {
    let script = """
      mkdir -p bin && ln -sf "$ONTAP" bin/ontap && PATH="$PWD/bin:$PATH"
      source <("$ONTAP" setup --print bash)
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
      _ontap ontap "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let bash = try #require(Ontap.tool("bash"))
    let outcome = try home.start(bash, ["-c", script, "bash", "ontap"] + words).finish()
    #expect(outcome.errors == "")
    return outcome.lines
  }

  @Test("offer commands, verbs, options and settings")
  func words() throws {
    let home = try Home()
    #expect(try Self.offers(["rev"], in: home) == ["review"])
    #expect(try Self.offers(["decks", "re"], in: home) == ["rename", "remove"])
    #expect(try Self.offers(["review", "--pl"], in: home) == ["--plain"])
    #expect(try Self.offers(["config", "ease"], in: home) == ["ease-on-failure"])
    #expect(try Self.offers(["config", "--color", "a"], in: home) == ["auto", "always"])
  }

  @Test("offer the names of the decks")
  func decks() throws {
    let home = try Home.withLessons()
    #expect(try Self.offers(["review", "Bi"], in: home) == ["Birds of the pond"])
    #expect(try Self.offers(["decks", "archive", "K"], in: home) == ["Kitchen heat"])
    #expect(try Self.offers(["stats", "fore"], in: home) == ["forecast"])
    #expect(try Self.offers(["stats", "K"], in: home) == ["Kitchen heat"])
    #expect(try Self.offers(["due", "--library", "nowhere", "B"], in: home) == [""])
    #expect(!FileManager.default.fileExists(atPath: home.path("nowhere")))
  }
}

@Suite("The manual page")
struct ManualTests {
  @Test(
    "is set by man without a warning, in any locale",
    .enabled(if: Manual.isThere, "there is no man"),
    arguments: ["C.UTF-8", "C"])
  func warnings(locale: String) throws {
    let home = try Home()
    home.variables["LANG"] = locale
    let outcome = try home.shell(
      "\"$ONTAP\" setup --print man > ontap.1 && MANWIDTH=80 man -l --warnings ontap.1")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("ONTAP(1)"))
  }

  @Test("tells every command, setting, exit code and variable")
  func content() throws {
    let home = try Home()
    let page = try home.run("setup", "--print", "man").output.replacing("\\-", with: "-")
    for part in [
      ".SS \"ontap review [DECK...]\"", ".SS \"ontap decks rename DECK NAME\"", "--show-origin",
      ".SH \"EXIT STATUS\"", ".SH \"ENVIRONMENT\"", ".SH \"FILES\"", ".SH \"SETTINGS\"",
      "\\fBONTAP_LIBRARY\\fR", "\\fBNO_COLOR\\fR", "\\fB128 + n\\fR", "ontap/settings",
      "--plain",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    for status in 0...5 { #expect(page.contains("\\fB\(status)\\fR")) }
    for line in try home.run("config").lines {
      let words = line.split(separator: " ")
      #expect(page.contains("\\fB\(words[0])\\fR \\fI(\(words[2]))\\fR"), "\(line)")
    }
  }
}

/// The program man with the means to set a page.
private enum Manual {
  static let isThere = Ontap.tool("man") != nil && Ontap.tool("groff") != nil
}
