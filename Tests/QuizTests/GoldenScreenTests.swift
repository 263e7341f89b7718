import Console
import Foundation
import Languages
import Recall
import Testing

@testable import Quiz

@Suite("The screens, as they were looked at and found good")
struct GoldenScreenTests {
  /// A size of window and a language: one file.
  struct Sheet: Sendable, CustomTestStringConvertible {
    let size: Size
    let language: Language

    var testDescription: String { "\(size.columns)x\(size.rows)-\(language.code)" }

    var file: URL {
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
        .appending(path: testDescription + ".txt")
    }

    func text() throws -> String {
      let screens = try SampleScreens(language: language, size: size).all
      return ScreenPicture.legend + "\n"
        + screens.map { "\n== \($0.name)\n\(ScreenPicture($0.frame).text)\n" }.joined()
    }
  }

  static let sheets = [(40, 12), (80, 24), (120, 40), (200, 60)].flatMap { columns, rows in
    Language.all.map { Sheet(size: Size(rows: rows, columns: columns), language: $0) }
  }

  /// With ONTAP_SCREENS=write the files are written anew; look at what changed before it is kept.
  @Test("are still the same", arguments: sheets)
  func same(sheet: Sheet) throws {
    let text = try sheet.text()
    if ProcessInfo.processInfo.environment["ONTAP_SCREENS"] == "write" {
      try Data(text.utf8).write(to: sheet.file)
    }
    let kept = try String(contentsOf: sheet.file, encoding: .utf8)
    let difference = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      kept.split(separator: "\n", omittingEmptySubsequences: false)
    ).first { $0.0 != $0.1 }
    #expect(text == kept, "\(difference.map { "\($0.0)\n\($0.1)" } ?? "a line more or less")")
  }

  @Test("say by their text alone how an answer was judged", arguments: Language.all)
  func withoutColors(language: Language) throws {
    let screens = try SampleScreens(language: language, size: Size(rows: 24, columns: 80)).all
    let texts = screens.filter { $0.name.contains("typed answer") || $0.name.contains("chosen") }
      .map(\.frame.text)
    #expect(Set(texts).count == texts.count)
    #expect(texts.contains { $0.contains("~ ") } && texts.contains { $0.contains("✗ ") })
  }

  @Test("tell every state of a card by a sign or a word, without colours")
  func states() throws {
    let states: [(mode: AskMode, keys: String, signs: [String])] = [
      (.flip, "", ["Space answer"]), (.flip, "!", ["Vögel !"]), (.flip, "*", ["Vögel *"]),
      (.flip, "!*", ["Vögel ! *"]), (.flip, " ", ["1 Again"]), (.flip, " 1", ["1 again", "2/"]),
      (.type, "", ["Enter check"]), (.type, "open sea\r", ["✓ Exact", "›3 Good"]),
      (.type, "opn sea\r", ["~ Close", "›2 Hard"]), (.type, "desert\r", ["✗ Wrong", "›1 Again"]),
      (.choice, "", ["a b c choose"]), (.choice, "a", ["a)", "Enter takes"]),
      (.choice, "b", ["b)", "Enter takes"]), (.choice, "c", ["c)", "Enter takes"]),
    ]
    var texts: [String] = []
    for state in states {
      let script = ScriptedTerminal(size: Size(rows: 24, columns: 80), typing: state.keys)
      let sitting = try Sitting(
        at: TestDesk(TestDesk.table()).desk, plan: Sitting.Plan(mode: state.mode))
      var loop = ReviewLoop(sitting, on: script.terminal)
      _ = try loop.run()
      let text = try #require(script.frames.last?.text)
      for sign in state.signs { #expect(text.contains(sign), "\(state.keys): \(text)") }
      texts.append(text)
    }
    #expect(Set(texts).count == texts.count)
    // Of the three options one was right, and is marked so whichever was chosen.
    let chosen = texts.suffix(3)
    #expect(chosen.count { $0.contains("✓ Right") && !$0.contains("✗") } == 1)
    #expect(chosen.count { $0.contains("✗ Wrong") && $0.contains(/✓ [abc]\)/) } == 2)
  }
}
