import ArgumentParser
import Recall

/// The study days that statistics are asked about.
struct PeriodOptions: ParsableArguments {
  @Option(help: "The first study day that counts, as YYYY-MM-DD.") var from: StudyDay?
  @Option(help: "The last study day that counts, as YYYY-MM-DD (usually today).") var to: StudyDay?
  @Option(
    parsing: .unconditional,
    help: "How many study days count up to the last one (usually 365).")
  var days: Int?

  @Option(help: "What is counted together: by the length of the time unless you say so.")
  var by: Span?

  static let usualDays = 365

  /// True where none of them was given.
  var isUsual: Bool { areDaysUsual && by == nil }

  private var areDaysUsual: Bool { from == nil && to == nil && days == nil }
  /// A hundred years.
  private static let most = 36_525

  func validate() throws {
    guard from == nil || days == nil else {
      throw ValidationError("--from and --days exclude each other")
    }
    guard days.map({ (1...Self.most).contains($0) }) ?? true else {
      throw ValidationError("--days must be 1 to \(Self.most)")
    }
    if let from, let to, from > to { throw ValidationError("--from must not be after --to") }
  }

  /// The days that are meant, seen from today; nil where none are named.
  func period(until today: StudyDay) throws -> ClosedRange<StudyDay>? {
    guard !areDaysUsual else { return nil }
    let last = to ?? today
    let first = from ?? (last + (1 - (days ?? Self.usualDays)))
    guard first <= last else {
      throw ValidationError("--from must not be after today; name the last day with --to")
    }
    guard last - first < Self.most else {
      throw ValidationError("a period has at most \(Self.most) days")
    }
    return first...last
  }
}

extension Span: ExpressibleByArgument {}

extension StudyDay: ExpressibleByArgument {
  public init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    self.init(date.daysSince1970)
  }
}
