import ArgumentParser
import Recall

/// How output looks, which every command can be told.
struct DisplayOption: ParsableArguments {
  @Option(help: .init("When to use colours.", valueName: "when"))
  var color: Preferences.Color?
  @OptionGroup var language: LanguageOption

  /// The same as words of a command line.
  var arguments: [String] {
    (color.map { ["--color", $0.rawValue] } ?? []) + language.arguments
  }

  /// What the command line sets, with the option that says so.
  var settings: [Settings.Key: (option: String, value: String)] {
    var settings: [Settings.Key: (option: String, value: String)] = [:]
    if let color { settings[.color] = ("--color", color.rawValue) }
    if let code = language.code { settings[.lang] = ("--lang", code) }
    return settings
  }

  /// The world as the learner wants it, for a command that opens no library.
  var world: World {
    let world = World.current
    guard let folder = try? world.libraryFolder(flag: nil) else { return world }
    let inForce = SettingsInForce(in: folder, flags: settings, world: world)
    return world.following(inForce.settings.general)
  }
}

extension Preferences.Color: ExpressibleByArgument {}
