import Recall

extension Refusal {
  /// What a stopwatch said: about so many seconds, so many pieces a second.
  static let timings = Refusal(
    code: "timing-table",
    sentence: Sentence(
      "this table holds times that were measured once, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    let readings = layout.readings
    guard readings.isAll, !readings.quantities.isEmpty else { return false }
    let timed = readings.quantities.count { isRate($0.unit) || ($0.isAbout && isSeconds($0.unit)) }
    return timed * 2 >= readings.quantities.count
  }

  static func isSeconds(_ unit: String) -> Bool {
    let seconds: Set<String> = [
      "s", "ms", "sec", "secs", "seconds", "giây", "segundos", "secondes", "sekunden", "сек", "秒",
      "초",
    ]
    return seconds.contains(unit)
  }

  /// Pieces a second; speeds of bodies (m/s) are properties of theirs.
  private static func isRate(_ unit: String) -> Bool {
    let speeds: Set<String> = ["m/s", "km/s", "cm/s", "mi/s", "ft/s", "rad/s", "м/с", "км/с"]
    // How much a device moves is a property of it.
    let isOfData = unit.hasSuffix("b/s") || unit.hasSuffix("bit/s")
    return (unit.hasSuffix("/s") || unit.hasSuffix("/sec")) && !speeds.contains(unit) && !isOfData
  }
}
