import Console
import Foundation
import Quiz
import Recall
import Storage

/// How a full screen came to its end.
struct FullScreenEnding {
  /// The sitting, if there was one.
  var sitting: Sitting?
  /// The signal by which to die.
  var signal: Signal?
  /// What the review could not go on after.
  var failure: (any Error)?

  init(signal: Signal?) {
    self.signal = signal
  }

  /// Runs a review to its end, be it an error.
  init(of loop: inout ReviewLoop) {
    do {
      signal = try loop.run().signal
    } catch {
      failure = error
    }
    sitting = loop.sitting
  }
}

extension Shelf {
  /// A sentence is broken into no shorter lines than this, in columns.
  private static let narrowest = 20

  func runPlain(_ sitting: Sitting, hasFullScale: Bool) throws {
    var input = StandardInput()
    let hasEnded = input.hasEnded
    var reader = LineReader { input.next() }
    try runPlain(sitting, hasFullScale: hasFullScale, hasEnded: hasEnded) { reader.next()?.text }
  }

  /// Tells the day in lines of text, and begins it where the learner says so.
  func runPlainToday(_ place: LibraryOption) throws {
    var input = StandardInput()
    var reader = LineReader { input.next() }
    let read = { reader.next()?.text }
    let today = PlainToday(
      try todayDesk(place, isFullScreen: false), language: world.language, read: read,
      write: writeOrEnd)
    guard let sitting = try today.run() else { return }
    try runPlain(sitting, hasFullScale: false, hasEnded: false, read: read)
  }

  /// Writes a line to standard output; where it is closed nobody is asked any more, and what was
  /// graded is saved.
  private func writeOrEnd(_ line: String) {
    guard !world.print(line) else { return }
    world.closing.run()
    Foundation.exit(Failure.Status.done.rawValue)
  }

  private func runPlain(
    _ sitting: Sitting, hasFullScale: Bool, hasEnded: Bool, read: @escaping () -> String?
  ) throws {
    var session = PlainSession(
      sitting, language: world.language, hasFullScale: hasFullScale, read: read, write: writeOrEnd)
    guard !hasEnded else { return session.endAtOnce() }
    do {
      try session.run()
    } catch {
      if let saved = saved(by: session.sitting, before: error) { world.say(saved) }
      throw error
    }
  }

  /// Runs a full screen; what a session came to is said on the usual one.
  func runFullScreen(
    hasFullScale: Bool = false, _ body: (Terminal, ReviewLoop.Look) throws -> FullScreenEnding
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
      do {
        if let failure = ending.failure { throw failure }
        sayBroken(try Summary(of: sitting).line)
      } catch {
        if let saved = saved(by: sitting, before: error) { sayBroken(saved) }
        throw error
      }
    }
    if let signal = ending.signal {
      world.closing.run()
      die(by: signal)
    }
  }

  /// Says a sentence in lines of the terminal's width.
  private func sayBroken(_ sentence: Sentence) {
    let width = max(Self.narrowest, world.outputWidth)
    for part in sentence.text(in: world.language).wrapped(to: width) { world.say(part) }
  }

  /// What a session had saved when an error ended it; nil where that was nothing, or where a damaged
  /// library may have lost it.
  private func saved(by sitting: Sitting, before error: any Error) -> Sentence? {
    (error as? Failure)?.status == .damaged ? nil : Summary.saved(by: sitting)
  }
}
