import ArgumentParser
import Console
import Decks
import Foundation
import Quiz
import Recall
import Reports
import Storage

extension Shelf {
  /// The folder of decks that a repository of lessons brings along.
  private static let usualFolder = "Decks"
  /// The file of the sample cards.
  private static let sampleFile = "sample.md"

  /// What the day holds, as it stands now.
  func today() throws -> Today {
    let limits = try DayOptions.set(on: self)
    let whole = try session(on: world.today, scope: nil, limits: limits)
    let alone = try sessionsAlone(limits)
    return try reading { library in
      let decks = try library.progress().map { deck in
        Today.Deck(deck.name, asks: alone(deck.name), learned: deck.learned, of: deck.cards)
      }
      return Today(
        day: world.today, decks: decks,
        all: Today.Deck(
          "", asks: whole, learned: decks.map(\.learned).reduce(0, +),
          of: decks.map(\.cards).reduce(0, +)),
        streak: try library.streak(on: world.today), pace: try library.pace(),
        coming: try library.dueCounts(after: world.today, days: Today.comingDays))
    }
  }

  /// What each deck would ask by itself: decks share the limits of the day.
  private func sessionsAlone(_ limits: DayLimits) throws -> (_ deck: String) -> Session {
    let today = world.today
    let day = try reading { try $0.day(today, limits: limits, isEachAlone: true) }
    let answered = Set(day.log.compactMap(\.card))
    // In lesson order the cards of a deck stand together.
    let spans = Dictionary(grouping: day.candidates.indices) { day.candidates[$0].deck }
    let elsewhere = day.candidates.indices.filter { answered.contains(day.candidates[$0].id) }
    return { name in
      let own = spans[name] ?? []
      let others = elsewhere.filter { day.candidates[$0].deck != name }
      let cards = (own + others).sorted().map { day.candidates[$0] }
      let scope = Set(own.map { day.candidates[$0].id })
      return Session(
        candidates: cards, on: today, limits: day.limits, isInScope: scope.contains, log: day.log)
    }
  }

  /// The library, as the Today screen asks for it.
  ///
  /// - Parameter isFullScreen: Whether what is said of a lesson goes unless it is waited for.
  func todayDesk(_ place: LibraryOption, isFullScreen: Bool = true) throws -> TodayDesk {
    let folder = try folderToBeginWith()
    return TodayDesk(
      today: today, day: { world.today },
      sitting: { deck in
        let scope = deck.map { Set([$0]) }
        return try Sitting(
          at: desk(scope: scope, limits: DayOptions.set(on: self)),
          plan: plan(for: .day, mode: nil, minutes: nil))
      },
      statistics: { width in
        try Overview(statistics()).lines(
          width: width, glyphs: world.appearance.glyphs, in: world.language
        ).map(\.text)
      },
      add: { path in
        try add(path, place)
        guard isFullScreen else { return }
        world.say(Sentence("Press Enter to go back."))
        waitForEnter()
      },
      start: folder.map { .folder($0) } ?? .sample,
      begin: { try folder.map(registerDecks) ?? addSample() })
  }

  /// The folder with decks that a library without any can begin with: its own, whose database was
  /// lost, or the one that lies here.
  private func folderToBeginWith() throws -> String? {
    guard try reading({ try $0.decks() }).isEmpty else { return nil }
    return try ownUnknownDecks() ?? (hasDecks(in: Self.usualFolder) ? "./" + Self.usualFolder : nil)
  }

  /// The library's own folder of decks, where there are some and the library knows none.
  func ownUnknownDecks() throws -> String? {
    guard try reading({ try $0.allDecks() }).isEmpty, hasDecks(in: deckFolder) else { return nil }
    return deckFolder
  }

  private func hasDecks(in folder: String) -> Bool {
    Files.kind(of: world.absolute(folder)) == .folder
      && !Self.deckFiles(in: folder, world).isEmpty
  }

  private func registerDecks(in folder: String) throws {
    _ = try scope(of: [folder])
  }

  /// Adds what the learner typed, as the command does.
  private func add(_ path: String, _ place: LibraryOption) throws {
    do {
      let isInHome = path == "~" || path.hasPrefix("~/")
      let home = isInHome ? world.variable("HOME").map { $0 + path.dropFirst() } : nil
      // A path may begin with a hyphen.
      try AddCommand.parse(place.arguments + ["--", home ?? path]).run()
    } catch let failure as Failure {
      if let sentence = failure.sentence { world.warn(sentence) }
    }
  }

  /// Writes three cards about the program itself, and registers them.
  private func addSample() throws {
    try Files.makeFolder(deckFolder)
    let path = "\(deckFolder)/\(Self.sampleFile)"
    func say(_ sentence: Sentence) -> String { sentence.text(in: world.language) }
    let cards = [
      (Sentence("Which key shows the answer of a card?"), Sentence("Space")),
      (Sentence("Which key takes back a grade?"), Sentence("u")),
      (Sentence("Which command makes cards of your own lessons?"), Sentence("ontap add")),
    ]
    let blocks = cards.map { "Q: \(say($0))\nA: \(say($1))\n" }
    try Files.replace(
      path, with: "---\ndeck: \(say(Sentence("Sample")))\n---\n\n" + blocks.joined(separator: "\n"))
    _ = try reading { _ in try register(path, named: path) }
  }
}

extension Today.Deck {
  fileprivate init(_ name: String, asks session: Session, learned: Int, of cards: Int) {
    self.init(
      name: name, due: session.count(.due) + session.count(.drill), new: session.count(.new),
      learned: learned, cards: cards)
  }
}
