import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap config`: shows and changes settings.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show or change settings.",
    discussion: """
      Without KEY all settings are listed, with KEY one is printed, with VALUE it is written into \
      the file 'settings' of the library. A variable such as ONTAP_NEW is stronger than the file, \
      an option of a command stronger than both. ease-on-failure and drill count from now on: each \
      answer keeps the rules under which it was given, whatever is set later.
      """)

  @Argument(
    help: "The setting.", completion: .list(Settings.Key.allCases.map(\.rawValue)))
  var key: String?
  @Argument(help: "Its new value.") var value: String?
  @Option(
    help: "The settings of this deck: new, reviews, mode and leech can be its own.",
    completion: .decks)
  var deck: String?
  @Flag(help: "Take the setting out of the file.") var unset = false
  @Flag(help: "Say where each value comes from.") var showOrigin = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard !unset || (key != nil && value == nil) else {
      throw ValidationError("--unset needs a KEY, and no VALUE")
    }
  }

  func run() throws {
    let folder = try World.current.libraryFolder(flag: place.folder)
    let key = try key.map(Self.key)
    let section = try deck.map { try deckName(meant: $0, in: folder) }
    if let key, section != nil, !key.isForDecks {
      throw Failure(
        Sentence("\(key.rawValue) cannot be set for one deck; leave --deck out"), status: .usage)
    }
    if let key, let value {
      try SettingsEditing(in: folder, place).set(key, to: value, deck: section)
    } else if let key, unset {
      try SettingsEditing(in: folder, place).unset(key, deck: section)
    }
    let settings = place.settings(in: folder)
    let world = World.current.following(settings.settings.general)
    if let library = try? Library(onlyReading: "\(folder)/\(Library.fileName)") {
      for finding in (try? settings.unknownDecks(in: library)) ?? [] { world.remark(finding) }
    }
    let list = SettingsList(settings, key: key, deck: section)
    if json {
      world.print(list.json.text)
    } else if let key, value != nil || unset {
      world.say(list.sentence(afterChanging: key))
    } else {
      for line in list.lines(showOrigin: showOrigin) { world.say(line) }
    }
  }

  private static func key(_ text: String) throws -> Settings.Key {
    guard let key = Settings.Key(rawValue: text) else {
      throw Failure(
        Sentence("\(SettingsCheck.sentence(unknown: text)); 'ontap config' lists them"),
        status: .usage)
    }
    return key
  }

  /// The name under which a deck's settings are kept: the deck's own, or one that the file knows.
  private func deckName(meant argument: String, in folder: String) throws -> String {
    let known = place.settings(in: folder, isWarning: false).settings.decks
    if known.contains(argument) { return argument }
    return try Shelf.openForTrial(place, isWarning: false).deck(meant: argument).name
  }
}
