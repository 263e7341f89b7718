import ArgumentParser
import Console
import Foundation
import Quiz
import Recall
import Storage

/// `ontap review`: asks what is due today.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Review what is due today.",
    discussion: """
      With --plain, or where input or output is no terminal, the session is lines of text: an \
      empty line shows the answer, 1 to 4 grades it, q ends, ? tells the rest. Where answers \
      are typed, a command has a slash before it (/q, /?); every other line is an answer, and //q \
      is the answer /q.
      """)

  @Argument(
    help: .init("Names of decks, or paths of deck files or folders.", valueName: "deck"),
    completion: .decks)
  var decks: [String] = []
  @Flag(help: "Ask in plain lines, for screen readers and pipes.") var plain = false
  @Option(help: "How to ask: flip, type, choice or auto.") var mode: AskMode?
  @Option(help: "Ask no further card after so many minutes.") var minutes: Int?
  @Flag(help: "Ask any card, due or not; no schedule changes.") var cram = false
  @Flag(help: "Grade with the keys 0 to 5, the full scale.") var fullScale = false
  @OptionGroup var day: DayOptions
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard minutes.map({ (1...Preferences.mostMinutes).contains($0) }) ?? true else {
      throw ValidationError("--minutes must be 1 to \(Preferences.mostMinutes)")
    }
  }

  func run() throws {
    let shelf = try Shelf.open(place)
    let scope = try shelf.scope(of: decks)
    let plan = shelf.plan(for: cram ? .cram : .day, mode: mode, minutes: minutes)
    let sitting = try Sitting(
      at: shelf.desk(scope: scope, limits: day.limits(on: shelf)), plan: plan)
    guard sitting.shown != nil else {
      shelf.world.say(try shelf.nothingDue(in: scope))
      return
    }
    if plain || !shelf.world.isInteractive {
      try shelf.warnOfClock()
      try shelf.runPlain(sitting, hasFullScale: fullScale)
    } else {
      try shelf.confirmClock()
      try shelf.runFullScreen(hasFullScale: fullScale) { terminal, look in
        var loop = ReviewLoop(sitting, on: terminal, look: look)
        let ending = try loop.run()
        return (ending.sitting, ending.signal)
      }
    }
  }
}

extension Shelf {
  /// A sentence is broken into no shorter lines than this, in columns.
  private static let narrowest = 20

  func runPlain(_ sitting: Sitting, hasFullScale: Bool) throws {
    var input = StandardInput()
    let hasEnded = input.hasEnded
    var reader = LineReader { input.next() }
    var session = PlainSession(
      sitting, language: world.language, hasFullScale: hasFullScale,
      read: { reader.next()?.text },
      write: { line in
        // Nobody is asked any more; what was graded is saved.
        guard !world.print(line) else { return }
        world.closing.run()
        Foundation.exit(Failure.Status.done.rawValue)
      })
    if hasEnded {
      session.endAtOnce()
    } else {
      try session.run()
    }
  }

  /// Runs a full screen; what a session came to is said on the usual one.
  ///
  /// - Parameter body: Gives the sitting, if there was one, and the signal by which to die.
  func runFullScreen(
    hasFullScale: Bool = false,
    _ body: (Terminal, ReviewLoop.Look) throws -> (sitting: Sitting?, signal: Signal?)
  ) throws {
    let look = ReviewLoop.Look(
      glyphs: world.appearance.glyphs, language: world.language, hasFullScale: hasFullScale,
      pace: try reading { try $0.pace() })
    let ending = try withTerminal(colors: world.appearance.colors) { terminal in
      #if DEBUG
        let terminal = world.variable("ONTAP_TRAP") == nil ? terminal : terminal.trapping
      #endif
      return try body(terminal, look)
    }
    if let sitting = ending.sitting {
      let line = try Summary(of: sitting).line.text(in: world.language)
      let width = max(Self.narrowest, world.outputWidth)
      for part in line.wrapped(to: width) { world.say(part) }
    }
    if let signal = ending.signal {
      world.closing.run()
      die(by: signal)
    }
  }
}
