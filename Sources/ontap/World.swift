import Console
import Foundation
import Languages
import Recall

/// The clock, the environment and the standard streams: the only place that reads them.
struct World: Sendable {
  /// What the running command sees.
  @TaskLocal static var current = World()

  let environment: [String: String]
  /// Whether the command line asks for JSON, errors included.
  let isAskedForJSON: Bool
  /// Milliseconds to add to the system's clock, and the UTC offset, where `ONTAP_NOW` sets them.
  private let shift: (milliseconds: Int, utcOffset: Int)?
  /// Shows how far a long work is.
  let progress: ProgressLine
  /// What is left to be done when the command has ended.
  let closing = Closing()
  /// The language in which the learner is spoken to.
  private(set) var language: Language
  /// What the learner has set about the clock and the streams.
  private var rollover = StudyDay.usualRollover
  private var colorChoice = ColorChoice.auto

  private init() {
    environment = [:]
    isAskedForJSON = false
    shift = nil
    progress = ProgressLine(.plain)
    language = .english
  }

  init(environment: [String: String], arguments: [String]) {
    self.environment = environment
    isAskedForJSON = arguments.prefix { $0 != "--" }.contains("--json")
    progress = ProgressLine(
      Appearance(isTerminal: isTerminal(2), environment: { environment[$0] }))
    language = .chosen(
      flag: LanguageChoice.code(among: arguments) ?? environment["ONTAP_LANG"],
      environment: { environment[$0] })
    language.hasASCIISigns =
      Appearance(isTerminal: false, environment: { environment[$0] }).glyphs == .ascii
    shift = environment["ONTAP_NOW"].flatMap(Moment.init(rfc3339:)).map { start in
      (start.milliseconds - Self.systemMilliseconds, start.utcOffset)
    }
  }

  /// - Throws: A failure where the environment says what cannot be followed.
  func check() throws {
    guard let text = environment["ONTAP_NOW"], shift == nil else { return }
    throw Failure(
      Sentence("ONTAP_NOW is '\(text)'; write it as 2026-11-22T08:00:00+07:00"), status: .usage)
  }

  /// The same world as the learner's settings want it.
  func following(_ preferences: Preferences) -> World {
    var world = self
    world.rollover = preferences.rollover
    world.language = Language(code: preferences.language.rawValue) ?? language
    world.language.hasASCIISigns = language.hasASCIISigns
    world.colorChoice =
      switch preferences.color {
      case .auto: .auto
      case .always: .always
      case .never: .never
      }
    return world
  }

  // MARK: Time

  var now: Moment {
    if let shift {
      return Moment(
        milliseconds: Self.systemMilliseconds + shift.milliseconds, utcOffset: shift.utcOffset)
    }
    let milliseconds = Self.systemMilliseconds
    var seconds = time_t(milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(milliseconds: milliseconds, utcOffset: local.tm_gmtoff / 60)
  }

  var today: StudyDay { studyDay(of: now) }

  /// The study day that holds a moment, by the hour that the learner has set.
  func studyDay(of moment: Moment) -> StudyDay { StudyDay(of: moment, rollover: rollover) }

  /// When a study day begins at the offset of now, in milliseconds since 1970.
  func start(of day: StudyDay) -> Int {
    (day.number * 24 + rollover) * 3_600_000 - now.utcOffset * 60_000
  }

  /// Milliseconds of a clock that is never set back.
  static var uptime: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static var systemMilliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  // MARK: Places

  /// The folder of the library: the flag, else `ONTAP_LIBRARY`, else the user's data folder.
  func libraryFolder(flag: String?) throws -> String {
    if let folder = flag ?? variable("ONTAP_LIBRARY") {
      guard !folder.isEmpty else {
        throw Failure(Sentence("--library names no folder; give the path of one"), status: .usage)
      }
      return absolute(folder)
    }
    guard let data = try? dataFolder() else {
      throw Failure(Sentence("HOME is not set; name a folder with --library or ONTAP_LIBRARY"))
    }
    return data + "/ontap"
  }

  /// The folder where the user's programs keep their data.
  func dataFolder() throws -> String {
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data }
    guard let home = variable("HOME") else {
      throw Failure(Sentence("HOME is not set; name a folder with XDG_DATA_HOME"))
    }
    return home + "/.local/share"
  }

  /// The one absolute path of a file, links resolved where it exists.
  func absolute(_ path: String) -> String {
    if let resolved = Files.realPath(path) { return resolved }
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return URL(fileURLWithPath: whole).standardizedFileURL.path
  }

  /// The learner's editor, as a shell reads it.
  var editor: String { variable("VISUAL") ?? variable("EDITOR") ?? "vi" }

  // MARK: Streams

  /// True where a person sits at both ends.
  var isAtTerminal: Bool { isTerminal(0) && isTerminal(1) }

  /// True where a full screen can be drawn for that person.
  var isInteractive: Bool { isAtTerminal && variable("TERM") != nil && variable("TERM") != "dumb" }

  /// What the terminal can show, as the environment tells.
  var appearance: Appearance {
    Appearance(
      isTerminal: isTerminal(1), choice: colorChoice, environment: { environment[$0] })
  }

  /// Columns of the terminal that standard output goes to, or of a usual one.
  var outputWidth: Int { isTerminal(1) ? Size(ofTerminal: 1).columns : 80 }

  /// Prints a sentence for a person on standard output.
  func say(_ sentence: Sentence) {
    say(sentence.text(in: language))
  }

  /// Prints a line on standard output that is the same in every language.
  func say(_ line: String) {
    print(line.safe())
  }

  /// Prints a line on standard output as it is; JSON is safe by itself.
  ///
  /// Where the output cannot be written the program ends with a sentence.
  /// - Returns: False where nobody reads any more; what a command does is done all the same.
  @discardableResult
  func print(_ line: String) -> Bool { write(Array((line + "\n").utf8)) }

  /// Writes a text on standard output, byte for byte; on a terminal without its control characters.
  func pass(_ text: [UInt8]) {
    write(isTerminal(1) ? Array(String(decoding: text, as: UTF8.self).safe(.block).utf8) : text)
  }

  @discardableResult
  private func write(_ bytes: [UInt8]) -> Bool {
    progress.hide()
    switch Output(descriptor: 1).send(bytes) {
    case .sent: return true
    case .closed: return false
    case .failed(let reason):
      warn(Sentence("the output cannot be written: \(Sentence(systemError: reason))"))
      closing.run()
      exit(Failure.Status.failed.rawValue)
    }
  }

  /// Prints a remark about a lesson or deck on standard error.
  func remark(_ finding: Finding) {
    remark(finding.remark.text(in: language))
  }

  /// Says on standard error what went wrong, with the program's name before it.
  func warn(_ sentence: Sentence) {
    remark("ontap: " + sentence.text(in: language))
  }

  /// Prints a line on standard error that is the same in every language.
  func remark(_ line: String) {
    progress.hide()
    _ = Output(descriptor: 2).write(line.safe() + "\n")
  }

  /// Prints several lines on standard error.
  func remark(lines text: String) {
    progress.hide()
    _ = Output(descriptor: 2).write(text.safe(.block) + "\n")
  }

  // MARK: Environment

  /// An environment variable that is not empty.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language that the locale names and Ontap speaks, and the variable that says so.
  var localeLanguage: (variable: String, language: String)? {
    guard let name = ["LC_ALL", "LC_MESSAGES", "LANG"].first(where: { variable($0) != nil }),
      let language = variable(name)?.lowercased().prefix(while: { $0.isLetter }),
      ["en", "vi"].contains(language)
    else { return nil }
    return (name, String(language))
  }
}
