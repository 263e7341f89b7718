import Recall

/// Changes the settings file of a library: checked first, then replaced whole.
struct SettingsEditing {
  private let folder: String
  private let place: LibraryOption
  private let path: String
  private var file: SettingsFile

  init(in folder: String, _ place: LibraryOption) throws {
    let path = "\(folder)/\(SettingsInForce.fileName)"
    self.folder = folder
    self.place = place
    // A link is followed, and stays one.
    self.path = Files.realPath(path) ?? path
    file = try SettingsFile.read(path) ?? SettingsFile([])
  }

  /// - Throws: A usage error where the setting has no such value.
  func set(_ key: Settings.Key, to value: String, deck: String?) throws {
    var preferences = Preferences()
    guard key.read(value, into: &preferences) else {
      throw Failure(
        Sentence("\(key.rawValue) cannot be '\(value)'; it must be \(key.allowed)"), status: .usage)
    }
    try log(key, key.text(in: preferences))
    var file = file
    file.set(key.rawValue, to: value, in: section(of: deck))
    try write(file)
  }

  /// Removes the setting's lines, so that what is weaker counts.
  func unset(_ key: Settings.Key, deck: String?) throws {
    var file = file
    guard file.unset(key.rawValue, in: section(of: deck)) else { return }
    try log(key, key.text(in: Preferences()))
    try write(file)
  }

  /// Lets the settings of one deck be those of the deck's new name.
  func rename(deck: String, to name: String) throws {
    var file = file
    file.rename(deck: deck, to: name)
    guard file.bytes != self.file.bytes else { return }
    try write(file)
  }

  private func log(_ key: Settings.Key, _ value: String) throws {
    guard key.changesSchedules else { return }
    var preferences = Preferences()
    key.read(value, into: &preferences)
    let shelf = try Shelf.open(place, isWarning: false)
    guard key.text(in: try shelf.rulesInForce) != value else { return }
    try shelf.logRule(key, of: preferences)
  }

  private func section(of deck: String?) -> SettingsFile.Section {
    deck.map { .deck($0) } ?? .general
  }

  private func write(_ file: SettingsFile) throws {
    try Files.makeFolder(folder)
    try Files.replace(path, with: file.bytes, permissions: 0o600)
  }
}
