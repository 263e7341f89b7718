import Recall

/// A chart on a page: its title, its picture with a name for those who do not see it, what its signs
/// mean, and its numbers.
struct FigureElement {
  let chart: Chart
  /// Unique on the page.
  let name: String
  let language: Language

  var markup: Markup {
    let caption = Markup.element("figcaption", [:], .text(said(chart.title)))
    return .element("figure", ["class": isWide ? "wide" : "half"], all: [caption] + content)
  }

  func said(_ sentence: Sentence) -> String { sentence.text(in: language) }

  /// Time runs from edge to edge, and a table takes what it can get.
  private var isWide: Bool {
    switch chart {
    case .curve, .heat, .table: true
    case .bars, .shares: false
    }
  }

  private var content: [Markup] {
    guard let picture else {
      guard case .table(let table) = chart, !table.rows.isEmpty else {
        return [.element("p", ["class": "quiet"], .text(said(Chart.nothing)))]
      }
      return [table.markup(in: language)]
    }
    return [drawn(picture)] + key(picture.key) + [numbers]
  }

  private var picture: Picture? {
    switch chart {
    case .bars(let bars): bars.picture(in: language)
    case .shares(let shares): shares.picture(in: language)
    case .curve(let curve): curve.picture(in: language)
    case .heat(let map): map.picture(in: language)
    case .table: nil
    }
  }

  private func drawn(_ picture: Picture) -> Markup {
    let names = [
      Markup.element("title", ["id": name + "-title"], .text(said(chart.title))),
      .element("desc", ["id": name + "-desc"], .text(said(picture.summary))),
    ]
    return .element(
      "svg",
      [
        "role": "img", "aria-labelledby": "\(name)-title \(name)-desc", "width": "100%",
        "height": String(picture.height), "class": picture.hasMargin ? "inset" : "full",
      ], all: names + picture.shapes)
  }

  private func key(_ entries: [Picture.Sign]) -> [Markup] {
    guard !entries.isEmpty else { return [] }
    return [
      .element(
        "ul", ["class": "key"],
        all: entries.map { entry in
          .element(
            "li", [:],
            .element("span", ["class": "sign " + entry.look, "aria-hidden": "true"]),
            .text(entry.meaning))
        })
    ]
  }

  private var numbers: Markup {
    .element(
      "details", [:],
      .element("summary", [:], .text(said(Sentence("Numbers")))),
      chart.table.markup(in: language))
  }
}
