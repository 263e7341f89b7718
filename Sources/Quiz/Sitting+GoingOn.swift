import Recall

/// How a sitting goes on where the day, or its time, is over.
extension Sitting {
  /// Asks more new cards than the day would bring.
  package mutating func askMore(_ count: Int) throws {
    guard try desk.hasMoreNew() else {
      note = Wording.noMoreNew
      return
    }
    deeds.append(.line(try desk.act(.more, nil, String(count))))
    plan.purpose = .day
    plan.budget = nil
    try renew()
    try ask()
    note = Wording.more(count)
  }

  /// Goes on with what waits, without a limit of time.
  package mutating func goOn() throws {
    plan.budget = nil
    try ask()
    note = nil
  }

  /// Goes on with cards that are not due; their schedules stay.
  package mutating func lookAhead() throws {
    plan.purpose = .cram
    plan.budget = nil
    try renew()
    try ask()
    note = shown == nil ? Wording.nothingAhead : Wording.ahead
  }
}
