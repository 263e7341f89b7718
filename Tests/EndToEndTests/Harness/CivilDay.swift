import Foundation

/// A day of the Gregorian calendar, counted by Foundation and not by the program under test.
struct CivilDay {
  let text: String

  private static let format = Date.ISO8601FormatStyle().year().month().day()

  init(_ text: String) {
    self.text = text
  }

  func adding(_ days: Int) throws -> CivilDay {
    let date = try Self.format.parse(text).addingTimeInterval(Double(days) * 86_400)
    return CivilDay(Self.format.format(date))
  }
}
