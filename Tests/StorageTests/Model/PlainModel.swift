/// What the study days ask, told as plainly as it can be: no fold is kept, every question goes through
/// all lines from the first.
struct PlainModel {
  struct Card: Hashable {
    var id: String
    var deck: String
    /// Equal for siblings.
    var fact: String
    /// The key of its row; equal keys of one deck are one row.
    var row: String
    var isReverse: Bool
  }

  enum Event: Hashable {
    case scheduled(Int)
    case drill(Int)
    case cram(Int)
    case suspend, resume, bury, burySiblings, reset, flag
    case more(Int)
    /// Grades below this owe a drill from now on.
    case drillBelow(Int)
    case failuresLower(Bool)
  }

  struct Answer {
    var grade: Int
    var kind: String
  }

  struct Line {
    /// The place of the card in ``cards``; nil for a line about none.
    var card: Int?
    var day: Int
    var event: Event
    var isStanding = true
  }

  /// The limit of all decks, and of single ones.
  struct Limit {
    var all: Int
    var decks: [String: Int]

    func raised(by count: Int) -> Limit {
      Limit(all: all + count, decks: decks.mapValues { $0 + count })
    }
  }

  /// What is known of a card that was asked.
  struct Memory: Hashable {
    var repetitions = 0
    var interval = 0
    /// Hundredths.
    var ease = 250
    var due = 0
  }

  /// In lesson order.
  var cards: [Card]
  var new: Limit
  var reviews: Limit
  var lines: [Line] = []

  /// Takes the newest line back; false where there is none.
  mutating func undo() -> Int? {
    let place = lines.lastIndex { line in
      if case .drillBelow = line.event { return false }
      if case .failuresLower = line.event { return false }
      return line.isStanding
    }
    if let place { lines[place].isStanding = false }
    return place
  }

  // MARK: One card

  /// The standing lines about a card since it began anew, with their places.
  private func history(of card: Int) -> [(place: Int, line: Line)] {
    let all = lines.enumerated().filter { $0.element.card == card && $0.element.isStanding }
    let start = all.lastIndex { $0.element.event == .reset }.map { $0 + 1 } ?? 0
    return all[start...].map { (place: $0.offset, line: $0.element) }
  }

  /// What was known of a card before a day's answers.
  func memory(of card: Int, before day: Int = .max) -> Memory? {
    var memory: Memory?
    for (place, line) in history(of: card) {
      guard case .scheduled(let grade) = line.event, line.day < day else { continue }
      memory = Self.next(memory ?? Memory(), grade, line.day, lowers: lowersFailures(at: place))
    }
    return memory
  }

  private static func next(_ old: Memory, _ grade: Int, _ day: Int, lowers: Bool) -> Memory {
    var memory = old
    let change = [-80, -54, -32, -14, 0, 10][grade]
    if grade >= 3 || lowers { memory.ease = max(130, old.ease + change) }
    if grade < 3 {
      memory.repetitions = 0
      memory.interval = 1
    } else {
      memory.repetitions += 1
      switch memory.repetitions {
      case 1: memory.interval = 1
      case 2: memory.interval = 6
      default:
        let hundredths = old.interval * old.ease
        memory.interval = hundredths / 100 + (hundredths % 100 == 0 ? 0 : 1)
      }
    }
    memory.due = day + memory.interval
    return memory
  }

  private func lowersFailures(at place: Int) -> Bool {
    for line in lines[..<place].reversed() {
      if case .failuresLower(let lowers) = line.event { return lowers }
    }
    return false
  }

  func owesDrill(_ grade: Int, at place: Int) -> Bool {
    for line in lines[..<place].reversed() {
      if case .drillBelow(let limit) = line.event { return grade < limit }
    }
    return grade < 4
  }

  func isSuspended(_ card: Int) -> Bool {
    lines.last {
      $0.card == card && $0.isStanding && ($0.event == .suspend || $0.event == .resume)
    }?.event == .suspend
  }

  /// True where the card is not asked on a day, because of itself or of a sibling.
  func isAway(_ card: Int, on day: Int) -> Bool {
    isSuspended(card)
      || lines.contains { line in
        guard line.isStanding, line.day == day, let other = line.card else { return false }
        return line.event == .bury && other == card
          || line.event == .burySiblings && cards[other].fact == cards[card].fact
      }
  }

  /// What an answer to the card would be.
  func kind(of card: Int, on day: Int) -> String {
    guard let memory = memory(of: card), memory.due > day else { return "scheduled" }
    for (place, line) in history(of: card).reversed() where line.day == day {
      guard let answer = line.event.answer, answer.kind != "cram" else { continue }
      return owesDrill(answer.grade, at: place) ? "drill" : "cram"
    }
    return "cram"
  }
}

extension PlainModel.Event {
  /// The answer, where it is one.
  var answer: PlainModel.Answer? {
    if case .scheduled(let grade) = self { return .init(grade: grade, kind: "scheduled") }
    if case .drill(let grade) = self { return .init(grade: grade, kind: "drill") }
    if case .cram(let grade) = self { return .init(grade: grade, kind: "cram") }
    return nil
  }
}
