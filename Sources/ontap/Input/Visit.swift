import Console
import Lessons
import Recall
import Storage

extension Walk {
  /// From so many texts on a bar shows how far the work is.
  private static let manySources = 10

  /// Does something with each text in order; a bad one is reported and stops none of the others.
  ///
  /// A bad file that was met inside a folder is a finding; one that the learner named, or a PATH
  /// that is missing, is a failure of the command. Where many texts are read at a terminal, a bar
  /// shows how far they are, and Ctrl-C ends the program between two of them.
  func visit(in world: World, _ body: (Source) throws -> Void) throws {
    for finding in findings { world.remark(finding) }
    for failure in failures { world.tell(Failure(failure)) }
    var hasFailed = !failures.isEmpty
    let interrupt = sources.count >= Self.manySources ? world.progress.begin() : nil
    for (done, source) in sources.enumerated() {
      if let interrupt {
        if interrupt.hasCome { world.progress.hide() }
        interrupt.obey()
        world.progress.show(done, of: sources.count, at: source.name)
      }
      hasFailed = try !visit(source, in: world, body) || hasFailed
    }
    world.progress.hide()
    interrupt?.end()
    if hasFailed { throw Failure.reported }
  }

  /// The same, with something made of each text before: of several texts at once, where there are
  /// processors for it.
  func visit<Made: Sendable>(
    in world: World, making make: @escaping @Sendable (Source) throws -> Made,
    _ body: (Source, Made) throws -> Void
  ) throws {
    let ahead = ReadAhead(sources, make: make)
    var place = 0
    try visit(in: world) { source in
      defer { place += 1 }
      try body(source, ahead.take(place))
    }
  }

  /// False where the command has failed.
  private func visit(
    _ source: Source, in world: World, _ body: (Source) throws -> Void
  ) throws -> Bool {
    do {
      try body(source)
      return true
    } catch let error as NotText {
      world.remark(error.finding)
    } catch let error as NotWritten {
      world.tell(error.failure)
      return false
    } catch let failure as Failure where failure.status == .failed {
      world.tell(failure)
    }
    return !source.isNamed
  }
}

/// What came of a source could not be saved: the command has failed, whether the source was named or
/// met in a folder.
struct NotWritten: Error {
  let failure: Failure

  /// Does what saves something.
  static func over<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let failure as Failure where failure.status == .failed {
      throw NotWritten(failure: failure)
    } catch let error as StorageError where Failure(error).status == .failed {
      throw NotWritten(failure: Failure(error))
    }
  }
}
