import ArgumentParser
import Foundation
import Recall
import Storage

/// `ontap decks rename`: gives a deck another name.
struct DeckRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a deck another name.",
    discussion: """
      A deck file that Ontap made in its own library is renamed inside; in any other file the \
      name stays, and Ontap remembers the new one.
      """)

  @Argument(
    help: "The deck: its name, a unique beginning of it, or its file.", completion: .decks)
  var deck: String
  @Argument(help: "The new name.") var name: String
  @OptionGroup var place: LibraryOption

  func validate() throws {
    try DeckName.check(name, option: "NAME")
  }

  func run() throws {
    let shelf = try Shelf.open(place)
    let deck = try shelf.deck(meant: deck)
    let name = name.precomposedStringWithCanonicalMapping
    try shelf.reading { _ in try shelf.checkName(name, for: deck) }
    // The settings first: should the program end here, whoever gives the command again finds the
    // deck by its old name.
    try SettingsEditing(in: shelf.folder, place).rename(deck: deck.name, to: name)
    do {
      try shelf.reading { _ in try shelf.rename(deck, as: name) }
    } catch {
      try? SettingsEditing(in: shelf.folder, place).rename(deck: name, to: deck.name)
      throw error
    }
    shelf.world.say(Sentence("\(deck.name) is called \(name) now."))
  }
}
