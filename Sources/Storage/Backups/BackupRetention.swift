import Recall

/// Which backups are kept: the newest of each of the last days, weeks and months that have one, also
/// from before a restore of the day; of each kind of step the last ones, and the fullest of each of the
/// last days; and of the last days all that restores gave up, which may be nowhere else.
enum BackupRetention {
  private static let days = 7
  private static let weeks = 4
  private static let months = 12
  private static let steps = 5
  /// Bytes of all backups together.
  private static let size = 1 << 30

  /// The backups that may go.
  ///
  /// - Parameters:
  ///   - backups: All that there are.
  ///   - newest: The one that was just made and proved sound; it stays whatever the clock says.
  ///   - rollover: The hour at which a study day begins.
  static func surplus(
    among backups: [Backup], newest: Backup, rollover: Int, size: Int = size
  ) -> [Backup] {
    // What a clock that was ahead for a while left in the future pushes nothing out, nor is it
    // pushed out: the clock may be behind now.
    let tomorrow = newest.moment.milliseconds + 86_400_000
    let past = backups.filter { $0.moment.milliseconds <= tomorrow }
    let future = backups.filter { $0.moment.milliseconds > tomorrow }
    var kept = Set([past, future].flatMap { Self.kept(among: $0, rollover: rollover) })
    kept.insert(newest.path)
    let all = [past, future].flatMap { $0.sorted(by: Backup.isNewer) }
    var left = size - newest.size
    for backup in all where kept.contains(backup.path) && backup.path != newest.path {
      left -= backup.size
      if left < 0 { kept.remove(backup.path) }
    }
    return all.filter { !kept.contains($0.path) }
  }

  /// The paths of those that serve a day, a week, a month or a step.
  private static func kept(among backups: [Backup], rollover: Int) -> Set<String> {
    let backups = backups.sorted(by: Backup.isNewer)
    let ofDays = backups.filter { !$0.occasion.isOfAStep }
    func day(_ backup: Backup) -> StudyDay { StudyDay(of: backup.moment, rollover: rollover) }
    var kept = Set(newestOfEach(ofDays, last: days) { day($0).number })
    // What was there before a restore is not in what came after it.
    let restores = backups.filter { $0.occasion == .restored }.map(\.moment.milliseconds)
    kept.formUnion(
      newestOfEach(ofDays, last: days) { backup in
        let later = restores.count { $0 > backup.moment.milliseconds }
        return [day(backup).number, later]
      })
    // Weeks begin on Mondays; day 0 was a Thursday.
    kept.formUnion(newestOfEach(ofDays, last: weeks) { (day($0).number + 3) / 7 })
    kept.formUnion(
      newestOfEach(ofDays, last: months) {
        let date = CivilDate(daysSince1970: day($0).number)
        return date.year * 12 + date.month
      })
    for step in Backup.Occasion.allCases where step.isOfAStep {
      let ofStep = backups.filter { $0.occasion == step }
      kept.formUnion(ofStep.prefix(steps).map(\.path))
      if step == .beforeRestore {
        // Each may be the only one that has what it was made for.
        let last = Set(Set(ofStep.map { day($0).number }).sorted(by: >).prefix(days))
        kept.formUnion(ofStep.filter { last.contains(day($0).number) }.map(\.path))
      }
      let fullest = ofStep.sorted { (day($0).number, $0.lines) > (day($1).number, $1.lines) }
      kept.formUnion(newestOfEach(fullest, last: days) { day($0).number })
    }
    return kept
  }

  private static func newestOfEach<Span: Hashable>(
    _ backups: [Backup], last count: Int, _ span: (Backup) -> Span
  ) -> [String] {
    var seen: Set<Span> = []
    var paths: [String] = []
    for backup in backups where seen.insert(span(backup)).inserted {
      paths.append(backup.path)
      if paths.count == count { break }
    }
    return paths
  }
}

extension Backup {
  /// The order in which backups are listed.
  static func isNewer(_ a: Backup, _ b: Backup) -> Bool {
    (a.moment.milliseconds, a.lines, a.name) > (b.moment.milliseconds, b.lines, b.name)
  }
}
