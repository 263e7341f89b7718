import Console
import Decks
import Lessons
import Recall
import Reports
import Storage

/// One run of `ontap add`: what each text becomes.
struct Adding {
  let shelf: Shelf
  /// Another name for the deck than its text says.
  let name: String?
  /// Where new deck files go.
  let folder: String
  /// True where a lesson is read whose text has not changed since it was last added.
  let isReadingAgain: Bool
  /// True where nothing is to be written.
  let isTrial: Bool
  /// Whether lines for a person are printed.
  let isTalking: Bool
  /// One object for each text, as `add --json` prints them.
  private(set) var reports: [JSON] = []
  /// The names of decks that this run has made, or would have, each with its text.
  private var claims: [String: String] = [:]

  init(
    shelf: Shelf, name: String?, folder: String, isReadingAgain: Bool,
    isTrial: Bool, isTalking: Bool
  ) {
    self.shelf = shelf
    self.name = name
    self.folder = folder
    self.isReadingAgain = isReadingAgain
    self.isTrial = isTrial
    self.isTalking = isTalking
  }

  mutating func add(_ source: Source) throws {
    do {
      let bytes = try source.read()
      if DeckText.isDeck(bytes) {
        try addDeck(source)
      } else {
        try addLesson(DecodedLesson(bytes, from: source))
      }
    } catch let failure as Failure {
      refuse(source, failure.sentence)
      throw failure
    } catch let error as NotWritten {
      refuse(source, error.failure.sentence)
      throw error
    } catch let error as NotText {
      refuse(source, error.finding.sentence)
      throw error
    }
  }

  private mutating func refuse(_ source: Source, _ why: Sentence?) {
    reports.append([
      "file": .string(source.name), "outcome": "refused",
      "reason": .string(why?.description ?? ""),
    ])
  }

  /// One run makes one deck of a name.
  private mutating func claim(_ deck: String, for source: Source) throws {
    if let other = claims[deck] {
      throw Failure(
        Sentence(
          "\(source.name) is called \(deck) like the deck of \(other); give it another name with --name"
        ))
    }
    claims[deck] = source.name
  }

  // MARK: Lessons

  private mutating func addLesson(_ decoded: DecodedLesson) throws {
    if !isReadingAgain, name == nil, let deck = try shelf.unchangedDeck(of: decoded),
      try !shelf.library.isUnsettled(deck.name)
    {
      claims[deck.name] = decoded.source.name
      return tell(LessonPlan(outcome: .unchanged, deck: deck), of: decoded.source)
    }
    let lesson = ReadLesson(decoded).withoutRepeatedFacts()
    for finding in lesson.findings { shelf.world.remark(finding) }
    let plan = try shelf.plan(
      for: lesson, name: name, folder: folder, isAnew: isReadingAgain)
    if let deck = plan.deck { try claim(deck.name, for: lesson.source) }
    if !isTrial { try NotWritten.over { try shelf.carryOut(plan) } }
    tell(plan, of: lesson.source)
    guard !isTrial else { return }
    guard let deck = plan.deck, plan.text != nil else { return }
    for fact in try shelf.library.sharedFacts(ofDeck: deck.name) {
      shelf.world.remark(fact.finding(path: lesson.source.name))
    }
  }

  private mutating func tell(_ plan: LessonPlan, of source: Source) {
    reports.append(plan.json(file: source.name))
    guard isTalking else { return }
    let world = shelf.world
    if plan.text == nil {
      world.list(Sentence("\(source.name): \(plan.phrase)"))
    } else {
      let result = Sentence("\(source.name): \(plan.phrase) → \(plan.deck?.path ?? "")")
      world.list(isTrial ? Sentence("\(result) (not written: --dry-run)") : result)
    }
    let details = plan.details(
      width: world.outputWidth, in: world.language, glyphs: world.appearance.glyphs)
    for line in details { world.say(line) }
  }

  // MARK: Deck files

  private mutating func addDeck(_ source: Source) throws {
    guard let path = source.path else {
      throw Failure(Sentence("a deck must be a file, so that it can be registered where it lies"))
    }
    let text = try DeckText(at: path, named: source.name)
    let registration = try shelf.registration(of: text, at: path, named: source.name, name)
    let outcome = registration?.outcome ?? .unchanged
    let deckName =
      try registration?.newName ?? registration?.deck.name ?? shelf.library.deck(at: path)?.name
      ?? ""
    try claim(deckName, for: source)
    reports.append([
      "file": .string(source.name), "kind": "deck", "outcome": .string(outcome.rawValue),
      "deck": .string(deckName), "path": .string(path), "cards": .int(text.deck.cards.count),
    ])
    if !isTrial, let registration {
      try NotWritten.over { try shelf.carryOut(registration, as: text) }
    }
    if isTalking { say(outcome, of: text, from: source) }
  }

  private func say(_ outcome: Shelf.Outcome, of text: DeckText, from source: Source) {
    let isPlan = isTrial && outcome != .unchanged
    let phrase =
      isPlan
      ? Sentence("\(text.deck.cards.count, "card", "cards"), to be registered") : outcome.phrase
    shelf.world.list(Sentence("\(source.name): \(phrase)"))
  }
}

extension SharedFact {
  /// The note about the line, in a lesson as the learner named it.
  fileprivate func finding(path: String) -> Finding {
    Finding(
      path: path, line: line, severity: .note,
      sentence: Sentence(
        "the deck \(deck) asks what this line says as well; the two never come on one day"),
      code: "same-fact")
  }
}
