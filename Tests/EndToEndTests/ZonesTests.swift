import Foundation
import Recall
import Storage
import Testing

@Suite("The study day of a place")
struct Zones {
  static let faketime = Ontap.tool("faketime")
  private static let hasZones = FileManager.default.fileExists(
    atPath: "/usr/share/zoneinfo/Pacific/Apia")

  /// A time of the wall clock, the place, and the study day.
  static let table: [(zone: String, wall: String, day: String)] = [
    ("Europe/Berlin", "2026-03-29 01:59:50", "2026-03-28"),
    ("Europe/Berlin", "2026-03-29 03:30:00", "2026-03-28"),
    ("Europe/Berlin", "2026-03-29 04:00:01", "2026-03-29"),
    ("Europe/Berlin", "2026-10-25 03:30:00", "2026-10-24"),
    ("Europe/Berlin", "2026-10-25 04:00:01", "2026-10-25"),
    ("Asia/Ho_Chi_Minh", "2026-03-02 03:59:30", "2026-03-01"),
    ("Asia/Ho_Chi_Minh", "2026-03-02 04:00:01", "2026-03-02"),
    ("America/Sao_Paulo", "2018-11-04 01:30:00", "2018-11-03"),
    ("America/Sao_Paulo", "2018-11-04 04:00:01", "2018-11-04"),
    ("Pacific/Apia", "2011-12-29 23:00:00", "2011-12-29"),
    ("Pacific/Apia", "2011-12-31 03:30:00", "2011-12-30"),
    ("Pacific/Apia", "2011-12-31 04:00:01", "2011-12-31"),
    ("UTC", "2126-03-02 10:00:00", "2126-03-02"),
  ]

  @Test(
    "is that of its wall clock, whatever the seasons and the date line do",
    .enabled(if: faketime != nil && hasZones, "there is no faketime, or there are no time zones"),
    arguments: table)
  func zone(zone: String, wall: String, day: String) throws {
    let home = try Home.withIslands(1)
    home.variables["ONTAP_NOW"] = .some(nil)
    home.variables["TZ"] = zone
    let outcome = try home.start(
      try #require(Self.faketime), [wall, Ontap.path, "due", "--json"]
    ).finish()
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    let due = try JSONDecoder().decode(DueDocument.self, from: Data(outcome.output.utf8))
    #expect(due.day == day)
  }

  @Test(
    "is known without a wall clock that can be set",
    .enabled(if: hasZones, "there are no time zones"),
    arguments: ["Europe/Berlin", "Asia/Ho_Chi_Minh", "America/Sao_Paulo", "Pacific/Apia"])
  func now(zone: String) throws {
    let home = try Home.withIslands(1)
    home.variables["ONTAP_NOW"] = .some(nil)
    home.variables["TZ"] = zone
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: zone))
    func day() -> String {
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date().addingTimeInterval(-4 * 3600))
      return String(
        format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }
    let before = day()
    let due = try home.json("due", as: DueDocument.self)
    #expect([before, day()].contains(due.day))
  }
}
