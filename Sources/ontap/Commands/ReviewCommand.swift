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
      sitting, read: { reader.next()?.text },
      write: { line in
        // Nobody is asked any more; what was graded is saved.
        if !world.print(line) { Foundation.exit(Failure.Status.done.rawValue) }
      })
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
