import ArgumentParser
import Recall

/// How output looks, which every command can be told.
struct DisplayOption: ParsableArguments {
  @Option(help: Display.colorHelp) var color: Preferences.Color?
  @Option(help: Display.languageHelp) var lang: String?

  /// The world as the learner wants it, for a command that opens no library.
  var world: World {
    let world = World.current
    guard let folder = try? world.libraryFolder(flag: nil) else { return world }
    let display = Display(color: color, language: lang)
    let inForce = SettingsInForce(in: folder, flags: display.settings, world: world)
    return world.following(inForce.settings.general)
  }

  func validate() throws {
    try Display(color: color, language: lang).check()
  }
}

/// What a command line says of how output looks.
///
/// The options stand in each group that has them: a debug build checks groups within groups over and
/// over, which made the start of every command several times as long.
struct Display {
  var color: Preferences.Color?
  /// The code of a language, or ``LanguageChoice/open``.
  var language: String?

  static let colorHelp = ArgumentHelp("When to use colours.", valueName: "when")
  static let languageHelp = ArgumentHelp("The language: \(LanguageChoice.codes), or auto.")

  func check() throws {
    try language.map(LanguageChoice.check)
  }

  /// The same as words of a command line.
  var arguments: [String] {
    (color.map { ["--color", $0.rawValue] } ?? []) + (language.map { ["--lang", $0] } ?? [])
  }

  /// What the command line sets, with the option that says so.
  var settings: [Settings.Key: (option: String, value: String)] {
    var settings: [Settings.Key: (option: String, value: String)] = [:]
    if let color { settings[.color] = ("--color", color.rawValue) }
    if let language { settings[.lang] = ("--lang", language) }
    return settings
  }
}

extension Preferences.Color: ExpressibleByArgument {}
