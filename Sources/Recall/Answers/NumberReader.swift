/// Reads the number that begins at a place, in whichever way its thousands and decimals are set apart.
struct NumberReader {
  let glyphs: [Glyph]

  /// The numbers that begin there (a date or a version gives several) and the place after them.
  func numbers(at start: Int) -> (numbers: [NumberText], end: Int)? {
    var index = start
    let begins = isDigit(index + 1) || (isPoint(index + 1) && isDigit(index + 2))
    let isNegative = kind(index) == .hyphen && begins && stands(alone: index)
    if isNegative { index += 1 }
    // A fraction may do without its zero.
    if isPoint(index), isDigit(index + 1), stands(alone: index) {
      let (fraction, end) = digits(at: index + 1)
      return ([NumberText(whole: [], fraction: fraction, isNegative: isNegative)], end)
    }
    guard isDigit(index) else { return nil }
    let run = run(at: index)
    return (Self.numbers(run, isNegative: isNegative), run.end)
  }

  private struct Run {
    var groups: [[UInt32]]
    var separators: [Glyph] = []
    var end: Int
  }

  /// Digits with the single separators between them.
  private func run(at start: Int) -> Run {
    let (first, end) = digits(at: start)
    var run = Run(groups: [first], end: end)
    while kind(run.end) != .digit, isDigit(run.end + 1) {
      let separator = glyphs[run.end]
      let (group, end) = digits(at: run.end + 1)
      if separator.kind == .space {
        // Two numbers side by side are no grouped one.
        let isGroup = Self.isLeading(first) && group.count == 3
        guard isGroup, run.separators.last?.kind ?? .space == .space else { return run }
      } else if !separator.is(","), !separator.is("."), !separator.is("'") {
        return run
      }
      run.groups.append(group)
      run.separators.append(separator)
      run.end = end
    }
    return run
  }

  private static func numbers(_ run: Run, isNegative: Bool) -> [NumberText] {
    guard let first = run.groups.first, let last = run.groups.last,
      let separator = run.separators.first
    else { return run.groups.map { NumberText(whole: $0, isNegative: isNegative) } }
    let isGrouped = { (count: Int) in
      isLeading(first) && run.separators.prefix(count).allSatisfy { $0.code == separator.code }
        && run.groups.prefix(count + 1).dropFirst().allSatisfy { $0.count == 3 }
    }
    let count = run.separators.count
    if isGrouped(count) {
      return [NumberText(whole: run.groups.joined(), isNegative: isNegative)]
    }
    let mark = run.separators[count - 1]
    let isDecimal = mark.is(".") || mark.is(",")
    if isDecimal, count == 1 || (mark.code != separator.code && isGrouped(count - 1)) {
      let whole = run.groups.dropLast().joined()
      return [NumberText(whole: whole, fraction: last, isNegative: isNegative)]
    }
    return run.groups.enumerated().map { place, group in
      NumberText(whole: group, isNegative: isNegative && place == 0)
    }
  }

  /// True for what may stand before the first separator of thousands.
  private static func isLeading(_ group: [UInt32]) -> Bool {
    group.count <= 3 && group.first != Unicode.Scalar("0").value
  }

  private func digits(at start: Int) -> (digits: [UInt32], end: Int) {
    let digits = glyphs[start...].prefix { $0.kind == .digit }
    return (digits.map(\.code), digits.endIndex)
  }

  private func kind(_ index: Int) -> Glyph.Kind? {
    glyphs.indices.contains(index) ? glyphs[index].kind : nil
  }

  private func isDigit(_ index: Int) -> Bool { kind(index) == .digit }

  private func isPoint(_ index: Int) -> Bool {
    glyphs.indices.contains(index) && glyphs[index].is(".")
  }

  /// True where no word or number runs up to the place: there a hyphen is a minus.
  private func stands(alone index: Int) -> Bool {
    switch kind(index - 1) {
    case .letter, .digit, .apostrophe: false
    case nil, .space, .hyphen, .bracket, .punctuation, .symbol: true
    }
  }
}
