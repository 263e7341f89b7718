import ArgumentParser
import Recall

/// Where the library is, and what else every command with a library can be told.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"), help: .init("The folder of the library.", valueName: "folder"),
    completion: .directory)
  var folder: String?
  @OptionGroup var display: DisplayOption

  /// The same as words of a command line.
  var arguments: [String] { (folder.map { ["--library", $0] } ?? []) + display.arguments }

  /// The settings of the library in a folder; what is wrong with them is said on standard error.
  func settings(in folder: String, isWarning: Bool = true) -> SettingsInForce {
    let world = World.current
    let settings = SettingsInForce(in: folder, flags: display.settings, world: world)
    guard isWarning else { return settings }
    let speaker = world.following(settings.settings.general)
    for finding in settings.findings { speaker.remark(finding) }
    for remark in settings.remarks { speaker.warn(Sentence("warning: \(remark)")) }
    return settings
  }
}
