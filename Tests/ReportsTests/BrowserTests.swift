import Foundation
import Languages
import Recall
import Testing

@testable import Reports

@Suite(
  "The page in a browser",
  .enabled(if: BrowserProbe.browser != nil, "needs Chromium or Chrome, which is not installed"),
  .serialized)
struct BrowserTests {
  struct View: Sendable, CustomTestStringConvertible {
    let width: Int
    let isDark: Bool
    let language: Language

    var testDescription: String { "\(width) px, \(isDark ? "dark" : "light"), \(language.code)" }
  }

  static let views = [360, 768, 1280].flatMap { width in
    [
      View(width: width, isDark: false, language: .english),
      View(width: width, isDark: true, language: .vietnamese),
    ]
  }

  /// With ONTAP_PAGES the page is also written into that folder, to be looked at.
  @Test(
    "stays inside its edges, reads in every colour and says nothing to the console",
    arguments: views)
  func look(view: View) throws {
    let finding = try BrowserProbe(
      html: SamplePage.page.html(in: view.language), width: view.width, isDark: view.isDark
    ).finding()
    #expect(finding.texts > 100)
    #expect(finding.faults == [])
    #expect(finding.console == [])
    if let folder = ProcessInfo.processInfo.environment["ONTAP_PAGES"] {
      try Data(SamplePage.page.html(in: view.language).utf8)
        .write(to: URL(filePath: folder).appending(path: "\(view.language.code).html"))
    }
  }
}
