import Console
import Foundation
import FoundationXML
import Languages
import Recall
import TestKit
import Testing

@testable import Reports

@Suite("The page of statistics")
struct PageTests {
  @Test("is well-formed, in its language, and without a script", arguments: Language.all)
  func form(language: Language) throws {
    let html = SamplePage.page.html(in: language)
    let outline = try PageOutline(html)
    #expect(outline.language == language.code)
    #expect(!outline.elements.contains("script"))
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("url("))
    #expect(Set(outline.ids).count == outline.ids.count)
  }

  @Test("gives every picture a name and a description, and its numbers as a table")
  func names() throws {
    let outline = try PageOutline(SamplePage.page.html(in: .english))
    let pictures = SamplePage.page.sections.flatMap(\.charts).count {
      if case .table = $0 { false } else { true }
    }
    #expect(outline.pictures.count == pictures)
    for names in outline.pictures {
      #expect(names.count == 2 && names.allSatisfy(outline.ids.contains))
    }
    #expect(outline.elements.count { $0 == "details" } == pictures)
  }

  @Test("holds every cell of every table of its charts", arguments: Language.all)
  func numbers(language: Language) throws {
    let outline = try PageOutline(SamplePage.page.html(in: language))
    let charts = SamplePage.page.sections.flatMap(\.charts)
    let cells = charts.filter { !$0.table.rows.isEmpty }.flatMap { chart in
      ([chart.table.heads.map(\.text)] + chart.table.rows).joined().map {
        $0.text(in: language).safe()
      }
    }
    #expect(outline.cells == cells)
  }

  @Test("stays well-formed whatever the texts are", arguments: 0..<6)
  func hostile(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let texts = ["</style><script>alert(1)</script>", "\" onload=\"x", "&amp;", "\u{FFFE}<!--"]
    for _ in 0..<3 {
      let name = Sentence(
        verbatim: (texts.randomElement(using: &random) ?? "") + random.hostileText())
      let section = Section(
        name: "x", title: name, definition: name, charts: (0..<4).map { _ in random.chart() })
      let page = Page(
        title: name, subtitle: name, summary: [Page.Fact(label: name, value: name)],
        sections: [section, section])
      let outline = try PageOutline(page.html(in: .vietnamese))
      #expect(!outline.elements.contains("script"))
      #expect(!outline.attributes.contains("onload"))
    }
  }

  @Test("has inks of a contrast of 4.5 or more in both schemes", arguments: [Palette.light, .dark])
  func contrast(palette: Palette) throws {
    for (ink, ground) in palette.texts {
      let ratio = try Self.contrast(ink, ground)
      #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
    }
  }

  @Test("has heat that goes one way from the ground, so that it reads in grey")
  func heat() throws {
    let light = try Palette.light.heat.map(Self.luminance)
    let dark = try Palette.dark.heat.map(Self.luminance)
    #expect(light == light.sorted(by: >) && dark == dark.sorted())
  }

  @Test("puts the shapes of a chart where its numbers are")
  func shapes() {
    let bars = [10, 0, 25].map { Chart.Bar(label: Sentence(verbatim: "b"), value: $0) }
    let html = Page(
      title: .nothing, subtitle: .nothing, summary: [],
      sections: [
        Section(
          name: "x", title: .nothing, definition: .nothing,
          charts: [.bars(Chart.Bars(title: .nothing, bars: bars))])
      ]
    ).html(in: .english)
    let widths = html.split(separator: "<rect ").dropFirst().compactMap { rect in
      rect.split(separator: "width=\"").dropFirst().first?.prefix { $0 != "\"" }
    }
    #expect(widths == ["25.6%", "0%", "64%"])
  }

  @Test(
    "writes places with two decimals at most",
    arguments: [(0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (33.333, "33.33"), (1.049, "1.05")])
  func places(number: Double, text: String) {
    #expect(place(number) == text)
  }

  /// WCAG 2.2, "contrast ratio".
  private static func contrast(_ a: String, _ b: String) throws -> Double {
    let both = try [luminance(a), luminance(b)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  /// WCAG 2.2, "relative luminance".
  private static func luminance(_ color: String) throws -> Double {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
