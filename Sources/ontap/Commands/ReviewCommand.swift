import ArgumentParser
import Console
import Quiz
import Recall
import Storage

/// `ontap review`: asks what is due today.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Review what is due today.",
    discussion: """
      With --plain, or where input or output is no terminal, the session is lines of text: an \
      empty line shows the answer, 1 to 4 grades it, q ends.
      """)

  @Argument(help: "Names of decks, or paths of deck files or folders.") var decks: [String] = []
  @Flag(help: "Ask in plain lines, for screen readers and pipes.") var plain = false
  @OptionGroup var limit: NewLimitOption
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let scope = try shelf.scope(of: decks)
    let desk = shelf.desk(scope: scope, newLimit: limit.new)
    let sitting = try Sitting(at: desk)
    guard sitting.shown != nil else {
      shelf.world.say(try shelf.nothingDue(in: scope))
      return
    }
    if plain || !shelf.world.isInteractive {
      try runPlain(sitting, world: shelf.world)
    } else {
      try runFullScreen(sitting, world: shelf.world)
    }
  }

  private func runPlain(_ sitting: Sitting, world: World) throws {
    var input = StandardInput()
    let hasEnded = input.hasEnded
    var reader = LineReader { input.next() }
    var session = PlainSession(
      sitting, read: { reader.next()?.text }, write: { world.print($0) })
    if hasEnded {
      session.endAtOnce()
    } else {
      try session.run()
    }
  }

  private func runFullScreen(_ sitting: Sitting, world: World) throws {
    let appearance = world.appearance
    let ending = try withTerminal(colors: appearance.colors) { terminal in
      var loop = ReviewLoop(sitting, on: terminal, glyphs: appearance.glyphs)
      return try loop.run()
    }
    world.say(try ending.sitting.summary())
    if let signal = ending.signal { die(by: signal) }
  }
}

extension Shelf {
  /// The library and the clock, as a sitting asks for them.
  func desk(scope: Set<String>?, newLimit: Int) -> Desk {
    Desk(
      session: { try session(on: world.today, scope: scope, newLimit: newLimit) },
      card: { id in
        try reading { try $0.card(id) }.flatMap { $0.isRetired ? nil : ($0.entry, $0.schedule) }
      },
      record: { id, grade, kind, took in
        let now = world.now
        let answer = Answer(
          card: id, grade: grade, took: took, mode: .flip, at: now, day: StudyDay(of: now))
        do {
          let (review, schedule) = try library.record(answer, as: kind)
          return Desk.Recorded(line: review.id, schedule: schedule)
        } catch StorageError.overtaken {
          return nil
        } catch let error as StorageError {
          throw Failure(error)
        }
      },
      undo: { line in
        let now = world.now
        return try reading { try $0.void(line, at: now, day: StudyDay(of: now)) } != nil
      },
      dueTomorrow: { try reading { try $0.dueCount(on: world.today + 1, decks: scope) } },
      today: { world.today }, milliseconds: { World.uptime })
  }

  /// What is there to say where nothing is due: when something will be, and how to add more.
  func nothingDue(in scope: Set<String>?) throws -> String {
    guard let next = try reading({ try $0.nextDue(after: world.today, decks: scope) }) else {
      let isEmpty = try reading { try $0.decks() }.isEmpty
      return isEmpty
        ? "There are no cards yet. 'ontap add LESSON' makes a deck from a lesson."
        : "Nothing is due. 'ontap add LESSON' makes more cards."
    }
    return "Nothing is due today. Next: \(next.count) on \(next.day). "
      + "'ontap add LESSON' makes more cards."
  }
}
