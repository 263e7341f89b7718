package import Recall

/// A copy of a library that was proved sound when it was made; its file's name tells all of it.
package struct Backup: Hashable, Sendable {
  /// Why a backup was made.
  package enum Occasion: String, CaseIterable, Sendable {
    /// The log had grown since the backup of an earlier study day.
    case day
    /// The learner asked for it.
    case asked
    case beforeMigration = "before-migration"
    case beforeImport = "before-import"
    case beforeRestore = "before-restore"
    case beforeRepair = "before-repair"
    /// It is what was restored.
    case restored

    /// True for a backup that belongs to a single step and not to a study day.
    package var isOfAStep: Bool {
      switch self {
      case .day, .asked: false
      case .beforeMigration, .beforeImport, .beforeRestore, .beforeRepair, .restored: true
      }
    }
  }

  /// The file's path.
  package var path: String
  /// When it was made, to the second.
  package var moment: Moment
  package var occasion: Occasion
  /// How many lines its log has.
  package var lines: Int
  /// The ``LogDigest/hash`` of its log.
  package var hash: String
  /// Bytes.
  package var size: Int

  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// The name of a backup's file: `2026-11-22T105813+0700_day_1234_0123456789abcdef.sqlite`.
enum BackupName {
  static let ending = ".sqlite"

  static func text(at moment: Moment, _ occasion: Backup.Occasion, _ digest: LogDigest) -> String {
    "\(stamp(moment))_\(occasion.rawValue)_\(digest.lines)_\(digest.hash)\(ending)"
  }

  /// What a name says; nil for the name of another file.
  static func parts(
    of name: String
  ) -> (moment: Moment, occasion: Backup.Occasion, lines: Int, hash: String)? {
    guard name.hasSuffix(ending) else { return nil }
    let parts = name.dropLast(ending.count).split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 4, let moment = moment(of: parts[0]),
      let occasion = Backup.Occasion(rawValue: String(parts[1])), let lines = Int(parts[2]),
      lines >= 0, parts[3].count == 16
    else { return nil }
    return (moment, occasion, lines, String(parts[3]))
  }

  /// A time to the second, with its offset: `2026-11-22T105813+0700`.
  static func stamp(_ moment: Moment) -> String {
    let day = StudyDay(of: moment, rollover: 0)
    let seconds = (moment.milliseconds + moment.utcOffset * 60_000) / 1000 - day.number * 86_400
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).joined()
    let offset = abs(moment.utcOffset)
    let sign = moment.utcOffset < 0 ? "-" : "+"
    return "\(day)T\(time)\(sign)\(two(offset / 60))\(two(offset % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static func moment(of stamp: Substring) -> Moment? {
    let signs = Array(stamp.utf8)
    // YYYY-MM-DDTHHMMSS+HHMM
    guard signs.count == 22, signs[4] == UInt8(ascii: "-"), signs[7] == UInt8(ascii: "-"),
      signs[10] == UInt8(ascii: "T"),
      [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(signs[17])
    else { return nil }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: signs[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(13..<15), let second = number(15..<17),
      let hours = number(18..<20), let minutes = number(20..<22),
      hour < 24, minute < 60, second < 60, hours < 24, minutes < 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let offset = (hours * 60 + minutes) * (signs[17] == UInt8(ascii: "-") ? -1 : 1)
    let local = ((date.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
    return Moment(milliseconds: (local - offset * 60) * 1000, utcOffset: offset)
  }
}

extension [Backup] {
  /// With those of the future behind the others: a clock that was wrong for a while wrote them.
  package func likeliestFirst(at moment: Moment) -> [Backup] {
    filter { $0.moment.milliseconds <= moment.milliseconds }
      + filter { $0.moment.milliseconds > moment.milliseconds }
  }

  /// In the order in which a repair takes them: the fullest since the last restore first, for a log
  /// only grows; what a restore gave up only where nothing else is left.
  ///
  /// A restore gives the library a new writer. Whose lines hold that one was made since, whatever the
  /// clock said; of the others those that are later by a clock that is not ahead of now.
  func fullestFirst(at moment: Moment) -> [Backup] {
    let givenUp = filter { $0.occasion == .beforeRestore }
    let others = filter { $0.occasion != .beforeRestore }
    let restored = others.filter { $0.occasion == .restored }.likeliestFirst(at: moment).first
    let writer = restored.flatMap { try? Library.writer(of: $0.path) }
    let since = others.filter { backup in
      guard let restored else { return true }
      let time = backup.moment.milliseconds
      let isLater = time >= restored.moment.milliseconds && time <= moment.milliseconds
      return isLater
        || writer.map { (try? Library.hasWriter($0, in: backup.path)) ?? false } ?? false
    }
    let before = others.filter { !since.contains($0) }
    return since.sorted { ($0.lines, $0.moment.milliseconds) > ($1.lines, $1.moment.milliseconds) }
      + before.likeliestFirst(at: moment) + givenUp.likeliestFirst(at: moment)
  }
}
