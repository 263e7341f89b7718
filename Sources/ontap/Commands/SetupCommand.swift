import ArgumentParser
import Recall

/// `ontap setup`: puts completions and the manual page where shells and `man` look for them.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Set up completions of bash, zsh, fish, and 'man ontap'.",
    discussion: """
      The files go into your data folder, ~/.local/share or $XDG_DATA_HOME. What is there \
      already and the same stays; 'ontap setup' again brings it up to date.
      """)

  /// What can be set up.
  enum Piece: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish, man

    /// Where it is looked for, below the user's data folder.
    var place: String {
      switch self {
      case .bash: "bash-completion/completions/ontap"
      case .zsh: "zsh/site-functions/_ontap"
      case .fish: "fish/vendor_completions.d/ontap.fish"
      case .man: "man/man1/ontap.1"
      }
    }

    func text() throws -> String {
      switch self {
      case .bash: Root.completionScript(for: .bash) + "\n"
      case .zsh: Root.completionScript(for: .zsh) + "\n"
      case .fish: Root.completionScript(for: .fish) + "\n"
      case .man: try ManualPage().text
      }
    }

    /// What is needed for the file to be found.
    func need(in folder: String) -> Sentence {
      switch self {
      case .bash:
        Sentence("bash reads it where the package bash-completion is set up.")
      case .zsh:
        Sentence("zsh reads it with 'fpath=(\(folder)/zsh/site-functions $fpath)' before compinit.")
      case .fish: Sentence("fish reads it by itself.")
      case .man:
        Sentence("man finds it where ~/.local/bin is in PATH, else with 'man -M \(folder)/man'.")
      }
    }
  }

  @Option(help: "Print bash, zsh, fish or man, and write nothing.") var print: Piece?
  @OptionGroup var display: DisplayOption

  func run() throws {
    let world = World.current
    if let print {
      world.pass(Array(try print.text().utf8))
      return
    }
    let folder = try world.dataFolder()
    for piece in Piece.allCases {
      let path = "\(folder)/\(piece.place)"
      let bytes = Array(try piece.text().utf8)
      let isThere = try Files.kind(of: path) == .file && Files.read(path) == bytes
      if !isThere {
        try Files.makeFolder(path.split(separator: "/").dropLast().map { "/" + $0 }.joined())
        try Files.replace(path, with: bytes, permissions: 0o644)
      }
      let need = piece.need(in: folder)
      world.say(
        isThere
          ? Sentence("\(path): up to date; \(need)") : Sentence("\(path): written; \(need)"))
    }
    world.say(Sentence("A new shell knows them."))
  }
}
