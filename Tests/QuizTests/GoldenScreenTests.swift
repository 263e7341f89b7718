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
}
