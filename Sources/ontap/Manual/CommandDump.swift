import ArgumentParser
import Foundation
import Recall

/// A command as the argument parser describes it, with its subcommands.
struct CommandDump: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    /// `positional`, `option` or `flag`.
    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var superCommands: [String]?
  var subcommands: [CommandDump]?
  var arguments: [Argument]?

  private struct Document: Decodable {
    var command: CommandDump
  }

  /// The whole program.
  static func program() throws -> CommandDump {
    do {
      _ = try Root.parseAsRoot(["--experimental-dump-help"])
    } catch {
      let text = Data(Root.fullMessage(for: error).utf8)
      return try JSONDecoder().decode(Document.self, from: text).command
    }
    throw Failure(Sentence("the commands cannot be described; please update this program"))
  }
}
