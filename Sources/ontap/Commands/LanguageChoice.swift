import ArgumentParser
import Languages
import Recall

/// In which language the program is told to speak.
enum LanguageChoice {
  /// Leaves the language to the environment.
  static let open = "auto"

  static var codes: String { Language.all.map(\.code).joined(separator: ", ") }

  static func check(_ code: String) throws {
    guard code != open, Language(code: code) == nil else { return }
    throw ValidationError("--lang must be \(codes) or \(open), not '\(code)'")
  }

  /// Finds the option among the arguments of any command, before that command is known.
  private struct AmongOthers: ParsableArguments {
    @Option var lang: String?
    @Argument(parsing: .allUnrecognized) var others: [String] = []
  }

  /// The code that the arguments name; nil where they name none.
  static func code(among arguments: [String]) -> String? {
    // Reading the arguments takes milliseconds; most command lines do not have the option.
    guard arguments.contains(where: { $0.hasPrefix("--lang") }) else { return nil }
    guard let code = try? AmongOthers.parse(arguments).lang, (try? check(code)) != nil else {
      return nil
    }
    return code
  }
}
