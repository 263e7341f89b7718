import Recall

extension Chart.Shares {
  /// Each share as a dot in its interval on a scale from 0 to 100 %; nil where there is none.
  func picture(in language: Language) -> Picture? {
    guard !shares.isEmpty else { return nil }
    let pitch = 48.0
    let foot = pitch * Double(shares.count)
    let rows = shares.enumerated().flatMap { index, share in
      row(share, top: pitch * Double(index), in: language)
    }
    let axis: [Markup] = [
      .label("0", x: 0, y: foot + 12, look: "small"),
      .label("50%", x: 50, y: foot + 12, look: "small middle"),
      .label("100%", x: 100, y: foot + 12, look: "small end"),
    ]
    return Picture(
      height: Int(foot) + 18, shapes: rows + axis,
      key: [
        Picture.Sign(look: "dot", meaning: Chart.remembered.text(in: language)),
        Picture.Sign(look: "band", meaning: Chart.interval.text(in: language)),
        Picture.Sign(look: "dash", meaning: Chart.target(target).text(in: language)),
      ], summary: summary)
  }

  private var summary: Sentence {
    Sentence(listing: [Chart.target(target)] + shares.map(\.sentence))
  }

  private func row(_ share: Chart.Share, top: Double, in language: Language) -> [Markup] {
    let y = top + 33
    let target = Double(min(max(target, 0), 100))
    let texts: [Markup] = [
      .label(
        share.label.text(in: language, columns: 24), x: 0, y: top + 16, look: "name"),
      .element(
        "text", ["x": "100%", "y": place(top + 16), "class": "end"],
        all: share.figures(in: language)),
      .line(from: (0, y), to: (100, y), look: "rule"),
    ]
    let mark = Markup.line(from: (target, y - 7), to: (target, y + 7), look: "target")
    guard !share.retention.isTooFew, let rate = share.retention.rate,
      let interval = share.retention.interval
    else { return texts + [mark] }
    return texts + [
      .line(from: (interval.low * 100, y), to: (interval.high * 100, y), look: "interval"),
      mark,
      .element(
        "circle", ["cx": percent(rate * 100), "cy": place(y), "r": "5", "class": "data"],
        .element("title", [:], .text(share.sentence.text(in: language)))),
    ]
  }
}

extension Chart.Share {
  /// The share, its interval where the page is wide, and its count; or that there are too few.
  fileprivate func figures(in language: Language) -> [Markup] {
    let count = " · n=\(retention.n)"
    guard !retention.isTooFew, let tenths = retention.tenthsOfPercent,
      let percents = retention.interval?.percents
    else { return [.text(Chart.tooFew.text(in: language) + count)] }
    return [
      .text(Sentence("\(tenths: tenths)%").text(in: language)),
      .element("tspan", ["class": "second"], .text(" · \(percents.low)–\(percents.high)%")),
      .text(count),
    ]
  }
}
