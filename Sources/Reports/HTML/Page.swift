package import Recall

/// The statistics as a page of its own: it loads nothing, and is read without a script.
package struct Page: Hashable, Sendable {
  /// A figure of the summary, such as "Streak: 12 days".
  package struct Fact: Hashable, Sendable {
    package var label: Sentence
    package var value: Sentence

    package init(label: Sentence, value: Sentence) {
      self.label = label
      self.value = value
    }
  }

  package var title: Sentence
  package var subtitle: Sentence
  package var summary: [Fact]
  package var sections: [Section]

  package init(title: Sentence, subtitle: Sentence, summary: [Fact], sections: [Section]) {
    self.title = title
    self.subtitle = subtitle
    self.summary = summary
    self.sections = sections
  }

  /// The page as HTML5 that is well-formed XML too.
  package func html(in language: Language) -> String {
    let root = Markup.element(
      "html", ["lang": language.code], head(in: language), body(in: language))
    return "<!DOCTYPE html>\n" + root.html + "\n"
  }

  /// What is not in the page is not loaded, whatever a text says.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private func head(in language: Language) -> Markup {
    .element(
      "head", [:],
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      .element("title", [:], .text(title.text(in: language))),
      .style(Rules.text))
  }

  private func body(in language: Language) -> Markup {
    let header = Markup.element(
      "header", [:],
      .element("h1", [:], .text(title.text(in: language))),
      .element("p", ["class": "quiet"], .text(subtitle.text(in: language))))
    let parts = [contents(in: language), facts(in: language)].compactMap { $0 }
    let sections = sections.enumerated().map { $1.markup(number: $0 + 1, in: language) }
    return .element("body", [:], .element("main", all: [header] + parts + sections))
  }

  /// The way to each section; nil where there is but one.
  private func contents(in language: Language) -> Markup? {
    guard sections.count > 1 else { return nil }
    return .element(
      "nav", ["aria-label": Sentence("Contents").text(in: language)],
      all: sections.enumerated().map { index, section in
        .element("a", ["href": "#s\(index + 1)"], .text(section.title.text(in: language)))
      })
  }

  private func facts(in language: Language) -> Markup? {
    guard !summary.isEmpty else { return nil }
    return .element(
      "dl", ["class": "facts"],
      all: summary.map { fact in
        .element(
          "div", [:],
          .element("dt", [:], .text(fact.label.text(in: language))),
          .element("dd", [:], .text(fact.value.text(in: language))))
      })
  }
}

extension Section {
  /// The section with its heading, its definition and its figures.
  fileprivate func markup(number: Int, in language: Language) -> Markup {
    let figures = charts.enumerated().map { index, chart in
      FigureElement(chart: chart, name: "s\(number)-\(index + 1)", language: language).markup
    }
    return .element(
      "section", ["aria-labelledby": "s\(number)"],
      .element("h2", ["id": "s\(number)"], .text(title.text(in: language))),
      .element("p", ["class": "quiet"], .text(definition.text(in: language))),
      .element("div", ["class": "figures"], all: figures))
  }
}
