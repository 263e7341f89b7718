import Recall

extension Moment {
  /// Reads a time such as `2026-11-22T08:00:00+07:00` or `…T01:00:00.250Z` (RFC 3339).
  init?(rfc3339 text: String) {
    let pattern =
      /(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))/
    guard let match = text.wholeMatch(of: pattern)?.output,
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
      let hour = Int(match.4), let minute = Int(match.5), let second = Int(match.6),
      let date = CivilDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 61
    else { return nil }
    var offset = 0
    if let sign = match.8, let hours = match.9.flatMap({ Int($0) }),
      let minutes = match.10.flatMap({ Int($0) })
    {
      guard hours < 24, minutes < 60 else { return nil }
      offset = (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }
    let thousandths = match.7.map { String(($0 + "000").prefix(3)) }.flatMap { Int($0) } ?? 0
    let seconds = ((date.daysSince1970 * 24 + hour) * 60 + minute - offset) * 60 + second
    self.init(milliseconds: seconds * 1000 + thousandths, utcOffset: offset)
  }

  /// The time with its offset, to the millisecond: `2026-11-22T08:00:00.000+07:00`.
  var rfc3339: String {
    let local = milliseconds + utcOffset * 60_000
    let day = StudyDay(of: self, rollover: 0)
    let rest = local - day.number * 86_400_000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map(two)
    let thousandths = String(rest % 1000 + 1000).dropFirst()
    let offset = "\(two(abs(utcOffset) / 60)):\(two(abs(utcOffset) % 60))"
    return "\(day)T\(time.joined(separator: ":")).\(thousandths)"
      + (utcOffset < 0 ? "-" : "+") + offset
  }
}
