import Recall

extension Chart.Curve {
  /// The points from edge to edge over a scale from 0 to 100 %; nil where there is no review.
  func picture(in language: Language) -> Picture? {
    guard points.contains(where: { $0.retention.n > 0 }) else { return nil }
    return CurvePicture(curve: self, language: language).picture
  }
}

private struct CurvePicture {
  let curve: Chart.Curve
  let language: Language

  private static let top = 8.0
  private static let height = 200.0
  /// The width of the plot in its own units.
  private static let width = 1000.0
  /// Of more points than this, each is small.
  private static let fewPoints = 60

  var picture: Picture {
    var key = [
      Picture.Sign(look: "dot", meaning: Chart.remembered.text(in: language)),
      Picture.Sign(look: "band", meaning: Chart.interval.text(in: language)),
      Picture.Sign(look: "dash", meaning: Chart.target(curve.target).text(in: language)),
    ]
    if curve.points.contains(where: { $0.retention.isTooFew && $0.retention.n > 0 }) {
      key.insert(Picture.Sign(look: "ring", meaning: Chart.fewReviews.text(in: language)), at: 1)
    }
    return Picture(
      height: Int(Self.top + Self.height) + 22, hasMargin: true, shapes: grid + [plot] + names,
      key: key,
      summary: summary)
  }

  private var summary: Sentence {
    let studied = curve.points.filter { $0.retention.n > 0 }
    let ends = [studied.first, studied.dropFirst().last].compactMap { $0 }
    return Sentence(listing: [Chart.target(curve.target)] + ends.map(\.sentence))
  }

  // MARK: Around the plot

  private var grid: [Markup] {
    [0, 25, 50, 75, 100].flatMap { percent in
      let y = Self.top + self.y(Double(percent) / 100)
      return [
        Markup.line(from: (0, y), to: (100, y), look: "rule"),
        .marginal("\(percent)%", y: y + 4),
      ]
    }
  }

  private var names: [Markup] {
    let y = Self.top + Self.height + 18
    let texts = curve.points.map { $0.label.text(in: language, columns: 14) }
    return [
      texts.first.map { .label($0, x: 0, y: y, look: "small") },
      texts.dropFirst().last.map { .label($0, x: 100, y: y, look: "small end") },
    ].compactMap { $0 }
  }

  // MARK: The plot

  private func x(_ index: Int) -> Double {
    Self.width * (Double(index) + 0.5) / Double(curve.points.count)
  }

  private func y(_ share: Double) -> Double { Self.height * (1 - min(max(share, 0), 1)) }

  /// Stretched to the width there is; lines keep their strength, and points, being lines without
  /// length, their roundness.
  private var plot: Markup {
    let targetY = y(Double(curve.target) / 100)
    let target = path("M0 \(place(targetY))H\(place(Self.width))", look: "target fixed")
    return .element(
      "svg",
      [
        "x": "0", "y": place(Self.top), "width": "100%",
        "height": place(Self.height), "viewBox": "0 0 \(place(Self.width)) \(place(Self.height))",
        "preserveAspectRatio": "none",
      ], all: runs.map(band) + [target] + runs.map(line) + curve.points.indices.flatMap(point))
  }

  private func path(_ steps: String, look: String) -> Markup {
    .void("path", ["d": steps, "class": look])
  }

  /// Neighbouring points of enough reviews.
  private var runs: [Range<Int>] {
    curve.points.indices.reduce(into: []) { runs, index in
      guard !curve.points[index].retention.isTooFew else { return }
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
  }

  /// From half a step before the first point of a run to half a step behind its last.
  private func band(_ run: Range<Int>) -> Markup {
    let half = Self.width / Double(curve.points.count) / 2
    func edge(_ height: (ShareInterval) -> Double) -> [(x: Double, y: Double)] {
      let points = run.compactMap { index in
        curve.points[index].retention.interval.map { (x(index), y(height($0))) }
      }
      guard let first = points.first, let last = points.last else { return [] }
      return [(first.0 - half, first.1)] + points + [(last.0 + half, last.1)]
    }
    let corners = edge(\.high) + edge(\.low).reversed()
    let steps = corners.map { "\(place($0.x)) \(place($0.y))" }.joined(separator: "L")
    return path("M\(steps)Z", look: "soft")
  }

  private func line(_ run: Range<Int>) -> Markup {
    let steps = run.compactMap { index in
      curve.points[index].retention.rate.map { "\(place(x(index))) \(place(y($0)))" }
    }
    return path("M\(steps.joined(separator: "L"))", look: "curve fixed")
  }

  private func point(_ index: Int) -> [Markup] {
    let share = curve.points[index]
    guard let rate = share.retention.rate else { return [] }
    let dot = "M\(place(x(index))) \(place(y(rate)))h0.01"
    let size = curve.points.count > Self.fewPoints ? "point tiny fixed" : "point fixed"
    let full = Markup.element(
      "path", ["d": dot, "class": size],
      .element("title", [:], .text(share.sentence.text(in: language))))
    return share.retention.isTooFew ? [full, path(dot, look: "hollow fixed")] : [full]
  }
}
