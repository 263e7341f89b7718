import ArgumentParser
import Foundation
import Recall
import Storage

/// `ontap export`: writes the whole library in the open.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the whole library as JSON, or its log as CSV.",
    discussion: """
      The JSON document holds the log, the decks with their files and cards, and the settings; \
      'ontap import' reads it. Without FILE it goes to standard output.

      Its members: schema, 'ontap.library/1'; log, the number of lines and their digest; settings, \
      the text of the file; decks, each with its file's text and cards; lines, each with writer, n, \
      card, at (milliseconds since 1970), offset (minutes ahead of UTC), day (study days since \
      1970-01-01), kind, answer (grade, proposed, took, mode, scheduler; null for an act), value \
      (of an act) and crc (the CRC-32 of the columns of the database).
      """)

  @Argument(help: .init("The file to write.", valueName: "file"), completion: .file())
  var file: String?
  @Flag(help: "Write JSON, as without an option.") var json = false
  @Flag(help: "Write the log as comma-separated values.") var csv = false
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard !json || !csv else { throw ValidationError("--json and --csv cannot go together") }
  }

  func run() throws {
    let open = try Shelf.openToRead(place)
    let shelf = try open.still()
    guard let file, file != "-" else {
      let exporting = Exporting(shelf: shelf) { shelf.world.pass(Array($0.utf8)) }
      return try csv ? exporting.csv() : exporting.json()
    }
    let path = shelf.world.absolute(file)
    try shelf.checkOutput(path)
    Files.removeUnfinished(in: (Files.place(of: path) as NSString).deletingLastPathComponent)
    try Files.replace(path, permissions: 0o600) { write in
      let exporting = Exporting(shelf: shelf) { try write(Array($0.utf8)) }
      try csv ? exporting.csv() : exporting.json()
    }
    let lines = try shelf.reading { try $0.logDigest() }.lines
    shelf.world.say(Sentence("\(path): the log, \(lines, "line", "lines"), is written."))
  }
}
