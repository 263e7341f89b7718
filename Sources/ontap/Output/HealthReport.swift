import ArgumentParser
import Recall
import Reports
import Storage

/// All that `ontap doctor` finds out: about the library, what it runs on, and the terminal.
struct HealthReport {
  let shelf: Shelf
  let examination: Examination
  let condition: Condition
  /// What is wrong with the deck files, which only the learner can mend.
  let damage: [Sentence]
  /// How many schedules were made anew; nil where none were asked for.
  let rebuilt: Int?
  /// How many cards were made what their deck files say.
  let mended: Int
  /// What was repaired; nil where that was not asked for.
  let repaired: Repairing.Outcome?
  /// What is wrong with the newest backup; it is no problem of the library itself.
  let backup: Sentence?

  /// True where nothing is wrong.
  var isWell: Bool { problems.isEmpty }
  private var problems: [Sentence] {
    examination.problems + damage + (backup.map { [$0] } ?? [])
  }

  private var program: String { Files.realPath("/proc/self/exe") ?? "" }
  private var settings: String { "\(shelf.folder)/\(SettingsInForce.fileName)" }
  private var version: String { Root.configuration.version }
  private var terminal: TerminalReport { TerminalReport(shelf.world) }

  /// The account for a person.
  var lines: [Sentence] {
    let pragmas = condition.pragmas.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
    let place =
      Files.kind(of: settings) == .missing
      ? Sentence("Settings: \(settings) (not there, so the defaults count)")
      : Sentence("Settings: \(settings)")
    var lines = [
      Sentence("Program: \(program) (Ontap \(version))"),
      Sentence("Library: \(shelf.library.path) (format \(condition.format))"),
      Sentence("Decks: \(shelf.deckFolder)"), place,
      Sentence(verbatim: "SQLite \(condition.sqlite): \(pragmas)"),
      Sentence("Terminal: \(terminal.sentence)"), language, lastBackup,
      Sentence(
        """
        \(examination.cards, "card", "cards"), \(examination.reviews, "answer", "answers") in the \
        log, those taken back included
        """),
    ]
    if let log = examination.logDigest, let schedules = examination.scheduleDigest {
      lines.append(Sentence("Schedules \(schedules), replay of the log \(log)"))
    }
    if let rebuilt {
      lines.append(Sentence("\(rebuilt, "schedule was", "schedules were") made anew from the log"))
    }
    if mended > 0 {
      lines.append(
        Sentence("\(mended, "card was", "cards were") made what the deck files say"))
    }
    lines += remarks
    if let repaired {
      lines +=
        repaired.salvage?.sentences
        ?? (repaired.needsRebuild
          || mended > 0 ? [] : [Sentence("The library is whole; there was nothing to repair.")])
    }
    guard !isWell else {
      return lines + [
        Sentence("All is well: the file is whole, and every schedule is the log's replay.")
      ]
    }
    lines += problems.map { Sentence("Problem: \($0)") }
    guard !examination.problems.isEmpty else { return lines }
    lines.append(
      examination.isLogWhole
        ? Sentence(
          "'ontap doctor --rebuild' makes schedules and cards anew; the log is not touched.")
        : Sentence(
          "'ontap doctor --repair' saves what can be saved, and keeps the damaged file as it is."))
    return lines
  }

  private var language: Sentence {
    let code = shelf.world.language.code
    return terminal.locale.isEmpty
      ? Sentence("Language: \(code) (no locale is set)")
      : Sentence("Language: \(code) (locale \(terminal.locale))")
  }

  private var newestBackup: Backup? {
    shelf.backups.backups().likeliestFirst(at: shelf.world.now).first
  }

  private var lastBackup: Sentence {
    newestBackup.map { Sentence("Last backup: \($0.line)") } ?? Sentence("Last backup: none yet")
  }

  /// What is no problem of the library, and is good to know.
  private var remarks: [Sentence] {
    var remarks: [Sentence] = []
    if examination.strangers > 0 {
      remarks.append(
        Sentence(
          """
          \(examination.strangers, "card has", "cards have") a history but no deck; the history \
          stays, and 'ontap add FILE' brings a deck back
          """))
    }
    if examination.lost > 0 {
      remarks.append(
        Sentence(
          "\(examination.lost, "line of the log was", "lines of the log were") lost before a repair"
        ))
    }
    if let program = shelf.synchronizer {
      remarks.append(
        Sentence(
          """
          Warning: \(shelf.folder) lies in a folder that \(program) copies; two machines must not \
          write one library, so use 'ontap export' and 'ontap import' between them
          """))
    }
    return remarks
  }

  var json: JSON {
    JSON.object([
      "schema": "ontap.doctor/1", "library": .string(shelf.library.path),
      "healthy": .bool(isWell), "problems": .strings(problems.map(\.description)),
      "reviews": .int(examination.reviews),
      "cards": .int(examination.cards), "strangers": .int(examination.strangers),
      "lost": .int(examination.lost), "rebuilt": .optional(rebuilt), "mended": .int(mended),
      "repaired": repaired?.salvage?.json ?? .null,
      "lastBackup": newestBackup?.json ?? .null,
      "synchronizer": shelf.synchronizer.map(JSON.string) ?? .null,
      "version": .string(version), "format": .int(condition.format),
      "paths": [
        "program": .string(program), "folder": .string(shelf.folder),
        "decks": .string(shelf.deckFolder), "settings": .string(settings),
      ],
      "sqlite": [
        "version": .string(condition.sqlite),
        "pragmas": .object(
          condition.pragmas.map { JSON.Member(name: $0.name, value: .string($0.value)) }),
        "compileOptions": .strings(condition.compileOptions),
      ],
      "digests": [
        "schedules": examination.scheduleDigest.map(JSON.string) ?? .null,
        "log": examination.logDigest.map(JSON.string) ?? .null,
        "agree": .bool(
          examination.logDigest != nil && examination.scheduleDigest == examination.logDigest),
      ],
      "terminal": terminal.json,
    ])
  }
}
