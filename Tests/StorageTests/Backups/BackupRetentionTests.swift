import Recall
import Testing

@testable import Storage

@Suite("Of the backups")
struct BackupRetentionTests {
  private static func backup(
    _ day: Int, _ occasion: Backup.Occasion = .day, hour: Int = 20, size: Int = 1000
  ) -> Backup {
    let moment = Moment(milliseconds: (day * 24 + hour) * 3_600_000, utcOffset: 0)
    return Backup(
      path: "/b/\(day) \(hour) \(occasion.rawValue)", moment: moment, occasion: occasion,
      lines: day, hash: "", size: size)
  }

  private static func kept(_ backups: [Backup], size: Int = 1 << 30) -> [Int] {
    guard let newest = backups.max(by: { $0.lines < $1.lines }) else { return [] }
    let gone = BackupRetention.surplus(among: backups, newest: newest, rollover: 4, size: size)
    return backups.filter { !gone.contains($0) }.map(\.lines).sorted(by: >)
  }

  /// 2026-11-22, a Sunday.
  private static let today = 20_779

  @Test("seven days, four weeks and twelve months are kept")
  func years() {
    let kept = Self.kept((0..<800).map { Self.backup(Self.today - $0) })
    #expect(Array(kept.prefix(7)) == (0..<7).map { Self.today - $0 })
    // Sundays end weeks: the first is today, then those of the three weeks before.
    #expect(Array(kept.dropFirst(7).prefix(2)) == [Self.today - 7, Self.today - 14])
    #expect(kept.contains(Self.today - 21))
    let months = kept.map { CivilDate(daysSince1970: $0) }.map { $0.year * 12 + $0.month }
    #expect(Set(months).count == 12)
    #expect(kept.count == 7 + 3 + 11)
  }

  @Test("the newest of a study day is kept, which ends at four in the morning")
  func day() {
    let night = Self.backup(Self.today + 1, hour: 3)
    let evening = Self.backup(Self.today)
    #expect(
      BackupRetention.surplus(among: [evening, night], newest: night, rollover: 4) == [evening])
    #expect(BackupRetention.surplus(among: [evening, night], newest: night, rollover: 2) == [])
  }

  @Test("those of days without study do not push out those of days with study")
  func holiday() {
    let days = [0, 100, 101, 102, 103, 104, 105, 106].map { Self.backup(Self.today - $0) }
    #expect(Self.kept(days).count == 7)
  }

  @Test("five before each kind of step are kept beside them, and one of each of seven days")
  func steps() {
    let restores = (10..<20).map { Self.backup(Self.today - $0, .beforeRestore, hour: 21) }
    let imports = (0..<10).map { Self.backup(Self.today - $0, .beforeImport, hour: 21) }
    let newest = Self.backup(Self.today)
    let gone = BackupRetention.surplus(
      among: imports + restores + [newest], newest: newest, rollover: 4)
    #expect(
      gone.map(\.lines) == (7..<10).map { Self.today - $0 } + (17..<20).map { Self.today - $0 })
  }

  @Test("what stood in the library before each of many restores of a day is kept")
  func manyRestores() {
    let full = Self.backup(Self.today, .beforeRestore, hour: 5)
    let others = (6..<20).map { hour in
      var backup = Self.backup(Self.today, .beforeRestore, hour: hour)
      backup.lines -= hour
      return backup
    }
    let gone = BackupRetention.surplus(
      among: others + [full], newest: others[13], rollover: 4)
    #expect(gone.isEmpty)
    let imports = others.map { restore in
      var backup = restore
      (backup.occasion, backup.path) = (.beforeImport, restore.path + "i")
      return backup
    }
    #expect(
      BackupRetention.surplus(among: imports, newest: imports[13], rollover: 4).count == 8)
  }

  @Test("the one that was just made stays, whatever the clock and the size say")
  func newest() {
    let late = (1...30).map { Self.backup(Self.today + $0) }
    let made = Self.backup(Self.today, size: 1 << 40)
    let gone = BackupRetention.surplus(among: late + [made], newest: made, rollover: 4)
    #expect(!gone.contains(made))
    #expect(gone.count == 30)
  }

  @Test("what stood there before a restore of the same day is kept beside what came after it")
  func restored() {
    let full = Self.backup(Self.today, hour: 8)
    var few = Self.backup(Self.today, .restored, hour: 11)
    few.lines = 5
    let after = Self.backup(Self.today, hour: 12)
    let late = Self.backup(Self.today, hour: 13)
    let gone = BackupRetention.surplus(
      among: [full, few, after, late], newest: late, rollover: 4)
    #expect(gone == [after])
  }

  @Test("those of a clock that was far ahead push out no real days, and go first for want of room")
  func clockAhead() {
    let real = (0..<7).map { Self.backup(Self.today - $0) }
    let wrong = (0..<30).map { Self.backup(Self.today + 30_000 + $0) }
    func gone(size: Int) -> Set<Backup> {
      Set(
        BackupRetention.surplus(among: real + wrong, newest: real[0], rollover: 4, size: size))
    }
    #expect(gone(size: 1 << 30).isDisjoint(with: real))
    #expect(gone(size: 1 << 30).isDisjoint(with: wrong.suffix(7)))
    #expect(gone(size: 8000) == Set(wrong.dropLast()))
  }

  @Test("nothing of the real days is pushed out by a clock that is far behind")
  func clockBehind() {
    let real = (0..<7).map { Self.backup(Self.today - $0) }
    let wrong = (0..<30).map { Self.backup($0) }
    let gone = BackupRetention.surplus(among: real + wrong, newest: wrong[29], rollover: 4)
    #expect(Set(gone).isDisjoint(with: real))
  }

  @Test("the oldest go first where they take too much room")
  func size() {
    let backups = (0..<7).map { Self.backup(Self.today - $0) }
    #expect(Self.kept(backups, size: 3500) == [0, 1, 2].map { Self.today - $0 })
  }
}
