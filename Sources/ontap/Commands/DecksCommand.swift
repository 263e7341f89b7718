import ArgumentParser

/// `ontap decks`: lists the decks, and puts them in order.
struct DecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decks", abstract: "List, rename, archive or remove decks.",
    discussion: """
      Without a verb the decks are listed with their cards and files: \
      'ontap decks [TEXT] [--json]'. DECK is a name, a unique beginning of one, or the path of a \
      deck file.
      """,
    subcommands: [
      DeckListCommand.self, DeckRenameCommand.self, DeckArchiveCommand.self,
      DeckRemoveCommand.self,
    ],
    defaultSubcommand: DeckListCommand.self)
}
