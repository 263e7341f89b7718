import ArgumentParser
import Languages
import Recall

/// In which language the program speaks.
struct LanguageOption: ParsableArguments {
  /// Leaves the language to the environment.
  private static let open = "auto"

  @Option(name: .customLong("lang"), help: "The language: \(Self.codes), or auto.")
  var code: String?

  var arguments: [String] { code.map { ["--lang", $0] } ?? [] }

  func validate() throws {
    guard let code, code != Self.open, Language(code: code) == nil else { return }
    throw ValidationError("--lang must be \(Self.codes) or \(Self.open), not '\(code)'")
  }

  private static var codes: String { Language.all.map(\.code).joined(separator: ", ") }
}

extension LanguageOption {
  /// Finds the option among the arguments of any command, before that command is known.
  private struct AmongOthers: ParsableArguments {
    @OptionGroup var language: LanguageOption
    @Argument(parsing: .allUnrecognized) var others: [String] = []
  }

  /// The code that the arguments name; nil where they name none.
  static func code(among arguments: [String]) -> String? {
    // Reading the arguments takes milliseconds; most command lines do not have the option.
    guard arguments.contains(where: { $0.hasPrefix("--lang") }) else { return nil }
    return (try? AmongOthers.parse(arguments))?.language.code
  }
}
