import ArgumentParser
import Recall

/// The manual page, ontap(1): made from the commands, the settings and the exit codes themselves.
struct ManualPage {
  private var roff = Roff()

  var text: String { roff.page }

  init() throws {
    let program = try CommandDump.program()
    roff.request("TH", "ONTAP", "1", "", "Ontap \(Root.configuration.version)", "User Commands")
    roff.request("SH", "NAME")
    roff.say("ontap - question cards from the tables and definitions of lessons")
    roff.request("SH", "SYNOPSIS")
    roff.term("ontap", value: "[COMMAND] [OPTION...] [ARGUMENT...]")
    roff.request("SH", "DESCRIPTION")
    for line in ManualText.description { roff.paragraph(line) }
    roff.request("SH", "EXAMPLES")
    for (line, meaning) in ManualText.examples { roff.item(line, meaning) }
    roff.request("SH", "COMMANDS")
    for command in program.subcommands ?? [] where command.commandName != "help" { add(command) }
    roff.request("SH", "OPTIONS")
    roff.say("These are the same for every command that can use them.")
    for argument in program.arguments ?? [] { add(argument) }
    addSettings()
    roff.request("SH", "EXIT STATUS")
    for status in Failure.Status.allCases { roff.item(String(status.rawValue), status.meaning) }
    roff.item("128 + n", "Ended by the signal n.")
    roff.request("SH", "ENVIRONMENT")
    for (name, meaning) in ManualText.environment { roff.item(name, meaning) }
    roff.request("SH", "FILES")
    for (name, meaning) in ManualText.files { roff.item(name, meaning) }
  }

  private mutating func add(_ command: CommandDump) {
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isOfEveryCommand }
    let names = (command.superCommands ?? []) + [command.commandName]
    let places = arguments.filter { $0.kind == "positional" }.map(\.synopsis)
    roff.request("SS", (names + places).joined(separator: " "))
    roff.say(command.abstract ?? "")
    if let discussion = command.discussion { roff.paragraph(discussion) }
    for argument in arguments { add(argument) }
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      add(subcommand)
    }
  }

  private mutating func add(_ argument: CommandDump.Argument) {
    roff.item(argument.label, value: argument.value, argument.abstract ?? "")
  }

  private mutating func addSettings() {
    roff.request("SH", "SETTINGS")
    for line in ManualText.settings { roff.paragraph(line) }
    for key in Settings.Key.allCases {
      let usual = key.text(in: Preferences())
      roff.item(key.rawValue, value: "(\(usual))", "\(key.purpose): \(key.allowed).")
    }
  }
}

extension CommandDump.Argument {
  /// The names by which every command can be told the same; they are said once.
  private static let common: Set<String> = ["library", "color", "lang", "help", "version"]

  fileprivate var isOfEveryCommand: Bool {
    names?.contains { Self.common.contains($0.name) } ?? false
  }

  fileprivate var label: String {
    guard kind != "positional" else { return valueName?.uppercased() ?? "" }
    return (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.joined(separator: ", ")
  }

  fileprivate var value: String? { kind == "option" ? valueName?.uppercased() : nil }

  fileprivate var synopsis: String {
    let name = label + (isRepeating ? "..." : "")
    return isOptional ? "[\(name)]" : name
  }
}
