/// The five darknesses of a heat map: none, and four steps of equal size, the last without an end.
///
/// A day far above the others would leave them all pale, so the fourth step begins below the count
/// that nine of ten days with reviews do not exceed.
struct HeatScale: Hashable {
  static let steps = 4
  /// How many counts a step holds, at least 1.
  let size: Int

  init(counts: [Int]) {
    let studied = counts.filter { $0 > 0 }.sorted()
    let common = studied.isEmpty ? 1 : studied[(studied.count - 1) * 9 / 10]
    size = (common - 1) / Self.steps + 1
  }

  /// 0 for a day without reviews, up to 4.
  func level(of count: Int) -> Int {
    count <= 0 ? 0 : min(Self.steps, (count - 1) / size + 1)
  }

  /// The counts of a level, 1 to 4, such as `4–6`; the last is open, such as `10+`.
  func label(ofLevel level: Int, dash: String) -> String {
    let first = (level - 1) * size + 1
    if level == Self.steps { return "\(first)+" }
    return size == 1 ? "\(first)" : "\(first)\(dash)\(level * size)"
  }
}
