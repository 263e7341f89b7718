/// What cells say of clocks and calendars: times, days and dates belong to plans and logs.
enum CalendarValue {
  // MARK: Times of day

  /// True of `09:30`, `7h30` and spans such as `19:00–21:00`.
  static func isClockTime(_ text: String) -> Bool {
    guard text.utf8.count <= longest, text.utf8.first.map({ (0x30...0x39).contains($0) }) == true
    else { return false }
    let parts = text.split { "-–—~".contains($0) }.map { trimmed($0) }
    return (1...2).contains(parts.count) && parts.allSatisfy(isTime)
  }

  private static func isTime(_ text: Substring) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "h" || $0 == "H" }
      .map(trimmed)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.last?.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return false }
    return (0...24).contains(hour) && (0...59).contains(minute)
  }

  /// The times of `0900` and `2000–2200`, as seamen and soldiers write them: hours and minutes in
  /// four digits.
  static func hoursAndMinutes(_ cell: Cell) -> [Int]? {
    guard cell.text.utf8.count <= longest else { return nil }
    let parts = cell.text.split { "-–—~".contains($0) }.map { trimmed($0) }
    let times = parts.compactMap { part -> Int? in
      guard part.utf8.count == 4, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let time = Int(part), time <= 2400, time % 100 < 60
      else { return nil }
      return time
    }
    return (1...2).contains(parts.count) && times.count == parts.count ? times : nil
  }

  // MARK: Weekdays

  static func isWeekday(_ cell: Cell) -> Bool {
    cell.text.utf8.count <= longest && weekdays.contains(cell.folded)
  }

  // MARK: Days and dates

  /// A day of any year, such as `15/09`, `9.10.` and `Sep 3`: a hundred times the month, and the day.
  static func dayOfYear(_ cell: Cell) -> Int? {
    let text = cell.text
    guard text.utf8.count <= longest, digits(in: text) > 0 else { return nil }
    if let separator = text.first(where: { $0 == "/" || $0 == "." }),
      !text.contains(where: \.isLetter)
    {
      let parts = text.split(separator: separator).map(trimmed)
      // Without a full stop behind it, `9.10` is a number.
      guard separator == "/" || text.hasSuffix("."), parts.count == 2,
        parts.allSatisfy({ $0.count <= 2 }), let day = Int(parts[0]), let month = Int(parts[1])
      else { return nil }
      return number(day: day, month: month)
    }
    if let day = writtenWithSigns(text) { return day }
    let words = cell.folded.words
    guard (2...4).contains(words.count) else { return nil }
    let days = words.compactMap { Int($0.text) }
    guard let day = days.first, days.count == 1 || isNumberedMonth(words) else { return nil }
    return month(in: words).flatMap { number(day: day, month: $0) }
  }

  /// A date with its year, such as `2024-03-02`, `12.08.2023` and `3 March 2024`, as year, month and
  /// day in one number.
  static func date(_ cell: Cell) -> Int? {
    // A year and a day at least.
    guard cell.text.utf8.count <= longest, digits(in: cell.text) > 3 else { return nil }
    let parts = cell.text.split { "-/.".contains($0) }.map(trimmed)
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 3, numbers.count == 3 {
      if parts[0].count == 4 { return number(numbers[2], numbers[1], year: numbers[0]) }
      return parts[2].count == 4 ? number(numbers[0], numbers[1], year: numbers[2]) : nil
    }
    let words = cell.folded.words
    guard (3...6).contains(words.count), let year = words.last.flatMap({ Int($0.text) }),
      let day = words.lazy.compactMap({ Int($0.text) }).first, let month = month(in: words)
    else { return nil }
    return number(day, month, year: year)
  }

  /// What ``dayOfYear(_:)`` gives, of a day behind its month, as in `5/17`.
  static func monthAndDay(_ cell: Cell) -> Int? {
    let parts = cell.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
    return Int(parts[0]).flatMap { month in
      Int(parts[1]).flatMap { number(day: $0, month: month) }
    }
  }

  /// The same of `10-08`, which may be a range, too.
  static func hyphenedDay(_ cell: Cell) -> Int? {
    let parts = cell.text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }) else { return nil }
    return Int(parts[0]).flatMap { month in
      Int(parts[1]).flatMap { number(day: $0, month: month) }
    }
  }

  /// The number of a month that is named and nothing else: `March`, `tháng 3`, `3月`.
  static func monthOfYear(_ cell: Cell) -> Int? {
    guard cell.text.utf8.count <= longest else { return nil }
    let words = cell.folded.words
    if words.count == 2, words[0].text == "tháng" {
      return Int(words[1].text).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    if let last = cell.text.last, last == "月" || last == "월" {
      return Int(cell.text.dropLast()).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    return words.count == 1 ? months[words[0].text] : nil
  }

  /// What ``dayOfYear(_:)`` gives, of a day without a full stop behind it, as in `12.11`, which may be
  /// a number, too.
  static func dottedDay(_ cell: Cell) -> Int? {
    let parts = cell.text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2 else { return nil }
    return Int(parts[0]).flatMap { day in
      Int(parts[1]).flatMap { number(day: day, month: $0) }
    }
  }

  /// True of days that six months part or more: feasts, and no plan.
  static func areSpread(_ days: [Int]) -> Bool {
    (days.max() ?? 0) / 100 - (days.min() ?? 0) / 100 >= 6
  }

  /// True of `02/2020` and `2020-02`: a month with its year.
  static func isMonth(_ cell: Cell) -> Bool {
    let parts = cell.text.split { "-/.".contains($0) }
    guard parts.count == 2, cell.text.utf8.count == 7, let a = Int(parts[0]), let b = Int(parts[1])
    else { return false }
    let (month, year) = parts[0].count == 2 ? (a, b) : (b, a)
    return (1...12).contains(month) && (1900...2100).contains(year)
  }

  /// The number of `Week 5` or `Tuần 2`.
  static func numberOfSpan(_ cell: Cell) -> Int? {
    guard cell.text.utf8.count <= longest, digits(in: cell.text) > 0 else { return nil }
    let words = cell.folded.words
    if words.count == 2 {
      if spans.contains(words[0]) { return Int(words[1].text) }
      return spans.contains(words[1]) ? Int(words[0].text) : nil
    }
    guard cell.text.first == "第", let last = cell.text.last, "週周回课課天日".contains(last)
    else { return nil }
    return Int(cell.text.dropFirst().dropLast())
  }

  /// In bytes: no day and no time is longer, in any writing.
  private static let longest = 40

  private static func digits(in text: String) -> Int {
    text.utf8.count { (0x30...0x39).contains($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }

  private static func number(day: Int, month: Int) -> Int? {
    (1...31).contains(day) && (1...12).contains(month) ? month * 100 + day : nil
  }

  private static func number(_ day: Int, _ month: Int, year: Int) -> Int? {
    guard (1...2100).contains(year) else { return nil }
    // In the United States the month comes first.
    let rest = number(day: day, month: month) ?? number(day: month, month: day)
    return rest.map { year * 10_000 + $0 }
  }

  private static func month(in words: [Folded]) -> Int? {
    if isNumberedMonth(words) {
      let place = words.firstIndex { $0.text == "tháng" } ?? 0
      return Int(words[place + 1].text)
    }
    return words.lazy.compactMap { months[$0.text] }.first
  }

  /// `9月3日`, `9월 3일`.
  private static func writtenWithSigns(_ text: String) -> Int? {
    guard text.contains(where: { $0 == "月" || $0 == "월" }),
      text.contains(where: { $0 == "日" || $0 == "일" })
    else { return nil }
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    return numbers.count == 2 ? number(day: numbers[1], month: numbers[0]) : nil
  }

  /// `3 tháng 9`.
  private static func isNumberedMonth(_ words: [Folded]) -> Bool {
    guard let place = words.firstIndex(where: { $0.text == "tháng" }), place > 0,
      place + 1 < words.count
    else { return false }
    return Int(words[place - 1].text) != nil && Int(words[place + 1].text) != nil
  }
}

extension [Cell] {
  /// What is made of each cell; nothing where one gives nothing, behind which none is looked at.
  func mapped<Value>(by value: (Cell) -> Value?) -> [Value]? {
    var values: [Value] = []
    for cell in self {
      guard let next = value(cell) else { return nil }
      values.append(next)
    }
    return values
  }
}
