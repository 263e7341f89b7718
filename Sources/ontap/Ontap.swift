import ArgumentParser
import Console
import Foundation
import Reports

/// The program: parses the command line, runs the command, and ends with the right status.
@main
enum Ontap {
  private static let words = Array(CommandLine.arguments.dropFirst())

  static func main() {
    ignoreWriteSignals()
    endPlainlyOnQuit()
    let world = World(
      environment: ProcessInfo.processInfo.environment, arguments: words)
    World.$current.withValue(world) { run() }
  }

  private static func run() {
    do {
      try World.current.check()
      var command = try Root.parseAsRoot(words)
      try command.run()
      World.current.closing.run()
      if let status = World.current.closing.status { exit(status.rawValue) }
    } catch let failure as Failure {
      World.current.tell(failure)
      World.current.closing.run()
      exit(failure.status.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Ends as the argument parser wants: help and versions are answers, all else is a usage error.
  private static func end(with error: any Error) -> Never {
    guard Root.exitCode(for: error).isSuccess else {
      end(with: Misuse(of: words, message: Root.message(for: error)))
    }
    if let misuse = Misuse(askingHelpFor: words) { end(with: misuse) }
    let message = Root.fullMessage(for: error)
    World.current.print(
      message == Root.helpMessage()
        ? RootHelp.text : UsageLine.wrapped(in: message, to: RootHelp.columns))
    exit(Failure.Status.done.rawValue)
  }

  private static func end(with misuse: Misuse) -> Never {
    World.current.tell(ErrorReport(misuse))
    exit(Failure.Status.usage.rawValue)
  }
}
