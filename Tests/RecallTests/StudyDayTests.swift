import Recall
import Testing

@Suite("Study days")
struct StudyDayTests {
  /// Minutes after 1970-01-01T00:00 local time as a moment with an offset.
  static func moment(localMinutes: Int, offset: Int) -> Moment {
    Moment(milliseconds: (localMinutes - offset) * 60_000, utcOffset: offset)
  }

  @Test(
    "A study day begins at four o'clock local time",
    arguments: [
      (4 * 60 - 1, -1), (4 * 60, 0), (28 * 60 - 1, 0), (28 * 60, 1), (-20 * 60, -1),
      (-20 * 60 - 1, -2),
    ], [0, 420, -600, 825])
  func rollover(minutes: (local: Int, day: Int), offset: Int) {
    let moment = Self.moment(localMinutes: minutes.local, offset: offset)
    #expect(StudyDay(of: moment).number == minutes.day)
  }

  @Test(
    "A day prints as its date",
    arguments: [
      (0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_779, "2026-11-22"),
      (-1, "1969-12-31"),
    ])
  func date(number: Int, text: String) {
    #expect(StudyDay(number).description == text)
  }

  @Test("Dates and day numbers are two names of one thing")
  func roundTrip() {
    for number in stride(from: -200_000, through: 200_000, by: 37) {
      #expect(CivilDate(daysSince1970: number).daysSince1970 == number)
    }
  }

  @Test("The calendar has no thirtieth of February")
  func noSuchDate() {
    #expect(CivilDate(year: 2026, month: 2, day: 30) == nil)
    #expect(CivilDate(year: 2028, month: 2, day: 29) != nil)
  }
}
