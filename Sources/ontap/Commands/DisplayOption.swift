import ArgumentParser
import Recall

/// How output looks, which every command can be told.
///
/// One group, without another in it: a debug build checks groups within groups over and over, which
/// makes the start of every command several times as long. It is a group of its own in
/// ``LibraryOption``, so that a command without a library finds what stands before its name.
struct DisplayOption: ParsableArguments {
  @Option(help: .init("When to use colours.", valueName: "when"))
  var color: Preferences.Color?
  @Option(help: "The language: \(LanguageChoice.codes), or auto.")
  var lang: String?

  func validate() throws {
    try lang.map(LanguageChoice.check)
  }

  /// The same as words of a command line.
  var arguments: [String] {
    (color.map { ["--color", $0.rawValue] } ?? []) + (lang.map { ["--lang", $0] } ?? [])
  }

  /// What the command line sets, with the option that says so.
  var settings: [Settings.Key: (option: String, value: String)] {
    var settings: [Settings.Key: (option: String, value: String)] = [:]
    if let color { settings[.color] = ("--color", color.rawValue) }
    if let lang { settings[.lang] = ("--lang", lang) }
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
