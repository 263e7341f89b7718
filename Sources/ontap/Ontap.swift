import ArgumentParser
import Console
import Foundation

/// The program: parses the command line, runs the command, and ends with the right status.
@main
enum Ontap {
  static func main() {
    ignoreWriteSignals()
    let world = World(
      environment: ProcessInfo.processInfo.environment,
      arguments: Array(CommandLine.arguments.dropFirst()))
    World.$current.withValue(world) { run() }
  }

  private static func run() {
    do {
      try World.current.check()
      var command = try Root.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      if let sentence = failure.sentence { World.current.warn(sentence) }
      exit(failure.status.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Ends as the argument parser wants: help and versions are answers, all else is a usage error.
  private static func end(with error: any Error) -> Never {
    let message = Root.fullMessage(for: error)
    guard !Root.exitCode(for: error).isSuccess else {
      World.current.print(message)
      exit(0)
    }
    World.current.remark(lines: message)
    if let word = CommandLine.arguments.dropFirst().first,
      let near = Spelling.nearest(to: word, among: Root.commandNames)
    {
      World.current.remark("Did you mean '\(near)'?")
    }
    exit(Failure.Status.usage.rawValue)
  }
}
