import Console
package import Recall

/// The day as lines of text, before anything is asked: for screen readers, and terminals that show
/// no screens.
package struct PlainToday {
  private let desk: TodayDesk
  private let read: () -> String?
  private let write: (String) -> Void
  private let language: Language

  /// - Parameters:
  ///   - read: The next line of input without its end; nil when the input has ended.
  ///   - write: Takes a line of output, which is safe to show.
  package init(
    _ desk: TodayDesk, language: Language = .english, read: @escaping () -> String?,
    write: @escaping (String) -> Void
  ) {
    self.desk = desk
    self.language = language
    self.read = read
    self.write = { write($0.safe(.block)) }
  }

  /// Tells the day until the learner begins it; nil where they leave.
  package func run() throws -> Sitting? {
    var today = try desk.today()
    tell(today)
    while let line = read() {
      let word = line.trimmed
      switch word.lowercased() {
      case "q": return nil
      case "?": say(help(today))
      case "s": for line in try desk.statistics(Self.columns) { write(line) }
      case "":
        if today.decks.isEmpty { try desk.begin() }
        return try desk.sitting(nil)
      default:
        if let deck = today.decks.first(where: { $0.name.lowercased() == word.lowercased() }) {
          return try desk.sitting(deck.name)
        }
        try desk.add(word)
        today = try desk.today()
        tell(today)
      }
    }
    return nil
  }

  /// How wide statistics are drawn: nothing tells how wide a line may be.
  private static let columns = 80

  private func say(_ sentence: Sentence) {
    write(sentence.text(in: language))
  }

  private func tell(_ today: Today) {
    guard !today.decks.isEmpty else {
      say(Sentence("There are no decks yet."))
      say(offer)
      return say(help(today))
    }
    for deck in today.decks {
      say(
        Sentence(
          "\(deck.name): \(deck.due) due, \(deck.new) new, \(deck.learned) of \(deck.cards) learned."
        ))
    }
    let waiting = today.all.due + today.all.new
    let minutes = max(1, today.pace.minutes(for: waiting))
    say(
      waiting == 0
        ? Sentence("Nothing waits today.")
        : Sentence("\(waiting, "card", "cards") today, about \(minutes, "minute", "minutes")."))
    if today.streak > 0 { say(Sentence("Streak: \(today.streak, "day", "days").")) }
    let coming = today.coming.map(String.init).joined(separator: ", ")
    say(Sentence("Due on the next seven days: \(coming)."))
    say(help(today))
  }

  private var offer: Sentence {
    switch desk.start {
    case .folder(let name): Sentence("Enter studies the decks in \(name).")
    case .sample: Sentence("Enter tries three sample cards.")
    }
  }

  private func help(_ today: Today) -> Sentence {
    today.decks.isEmpty
      ? Sentence("The path of a lesson or a folder makes decks of it; q leaves.")
      : Sentence(
        "Enter starts, the name of a deck starts it alone, the path of a lesson adds it; s shows statistics, q leaves."
      )
  }
}
