import Console
import Recall
import TestKit

@testable import Reports

/// Charts made to break the drawing: empty, of one value, huge, with hostile and wide labels.
extension SplitMix {
  mutating func chart() -> Chart {
    switch Int.random(in: 0..<5, using: &self) {
    case 0: .bars(Chart.Bars(title: label(), bars: many { $0.bar() }))
    case 1:
      .shares(
        Chart.Shares(title: label(), shares: many { $0.share() }, target: number(upTo: 100)))
    case 2:
      .curve(Chart.Curve(title: label(), points: many { $0.share() }, target: number(upTo: 100)))
    case 3:
      .heat(
        Chart.HeatMap(
          title: label(), first: StudyDay(number(upTo: 40_000) - 10_000),
          counts: many { $0.quantity() }))
    default: .table(table())
    }
  }

  private mutating func number(upTo greatest: Int) -> Int {
    Int.random(in: 0...greatest, using: &self)
  }

  private mutating func quantity() -> Int {
    let greatest = [0, 1, 50, 5_000, Int.max].randomElement(using: &self) ?? 0
    return number(upTo: greatest)
  }

  private mutating func label() -> Sentence {
    let text =
      switch number(upTo: 3) {
      case 0: ""
      case 1: String(repeating: "日本 tie\u{302}\u{301}ng ", count: number(upTo: 20))
      default: hostileText(number(upTo: 20))
      }
    return Sentence(verbatim: text)
  }

  private mutating func many<Element>(_ make: (inout SplitMix) -> Element) -> [Element] {
    let count = number(upTo: [0, 1, 3, 12, 12, 60, 60, 400].randomElement(using: &self) ?? 0)
    return (0..<count).map { _ in make(&self) }
  }

  private mutating func share() -> Chart.Share {
    let n = Bool.random(using: &self) ? number(upTo: 20) : number(upTo: 1_000_000_000_000)
    return Chart.Share(label: label(), retention: Retention(n: n, passed: number(upTo: n)))
  }

  private mutating func bar() -> Chart.Bar {
    let ends = [quantity(), quantity()].sorted()
    return Chart.Bar(
      label: label(), value: quantity(), shown: number(upTo: 4) == 0 ? label() : nil,
      range: Bool.random(using: &self) ? ends[0]...ends[1] : nil,
      shownRange: number(upTo: 4) == 0 ? label() : nil, isMarked: number(upTo: 9) == 0)
  }

  private mutating func table() -> Chart.Table {
    let heads = (0..<number(upTo: 9)).map { _ in
      Chart.Head(text: label(), isNumber: Bool.random(using: &self))
    }
    return Chart.Table(
      title: label(), heads: heads, rows: many { random in heads.map { _ in random.label() } })
  }
}
