import ArgumentParser

/// What `ontap --help` says: examples first, then the commands, on one screen of a small window.
enum RootHelp {
  /// The size of a usual terminal.
  static let (rows, columns) = (24, 80)

  private static let beginning = """
    Question cards from the tables and definitions of your lessons, asked when due.

      ontap add lessons/      make decks from lessons; later: merge what changed
      ontap                   review what is due today
      ontap review --plain    the same in plain lines, for screen readers
      ontap stats             see what you remember and what comes

    """

  private static let end =
    "\n'ontap help COMMAND' says more of a command; 'ontap setup' sets up 'man ontap'."

  /// One line a command; where these are too many, the last groups give their names alone.
  static var text: String {
    let groups = Root.configuration.groupedSubcommands
    let room =
      rows - (beginning + end).split(separator: "\n", omittingEmptySubsequences: false).count
    let heights = groups.map(\.subcommands.count)
    let told = groups.indices.reversed().first { last in
      heights[...last].reduce(0, +) + (groups.count - 1 - last) <= room
    }
    let lines = groups.enumerated().flatMap { index, group in
      index <= told ?? -1 ? group.lines : [group.line]
    }
    return beginning + "\n" + lines.joined(separator: "\n") + "\n" + end
  }
}

extension CommandGroup {
  /// Columns of a group's name, and of a command's.
  private static let widths = (group: 11, command: 10)

  fileprivate var lines: [String] {
    subcommands.enumerated().map { index, command in
      let configuration = command.configuration
      return "  " + Self.padded(index == 0 ? name : "", to: Self.widths.group)
        + Self.padded(configuration.commandName ?? "", to: Self.widths.command)
        + configuration.abstract
    }
  }

  fileprivate var line: String {
    "  " + Self.padded(name, to: Self.widths.group)
      + subcommands.compactMap { $0.configuration.commandName }.joined(separator: ", ")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
