import Recall

/// The parts of the manual page that nothing else in the program says.
enum ManualText {
  static let description = [
    "Ontap reads ordinary Markdown lessons, makes question cards from their tables and "
      + "definitions, keeps the cards as plain-text decks, asks each day what is due, schedules "
      + "with SM-2, stores every answer in SQLite, and shows whether you remember.",
    "Without a command it reviews what is due today. With --plain, in a pipe, or where TERM is "
      + "dumb, a review is lines of text, as a screen reader wants them.",
    "DECK is the name of a deck, a unique beginning of it, or the path of a deck file or folder. "
      + "CARD is an id, or a unique beginning of at least 4 characters.",
    "With --json an error is one JSON object on standard error, with code, message and hint.",
  ]

  static let examples = [
    ("ontap add lessons/", "Make a deck of each lesson; later, merge what changed in them."),
    ("ontap", "Review what is due today."),
    ("ontap review --plain rivers", "Review one deck in plain lines."),
    ("ontap stats", "See what you remember and what comes."),
    ("ontap config new 10", "Bring at most 10 new cards a day."),
  ]

  static let settings = [
    "They are lines 'key = value' in the file 'settings' of the library; 'ontap config' shows and "
      + "changes them. Lines below '[deck NAME]' count for one deck; new, reviews, mode and leech "
      + "can be set there. A line that begins with # is a comment. An option of a command is "
      + "stronger than a variable, and a variable stronger than the file."
  ]

  static let environment = [
    ("ONTAP_LIBRARY", "The folder of the library."),
    ("ONTAP_NEW, ONTAP_MODE, ...", "The settings: ONTAP_ and the key in capitals, _ for -."),
    ("ONTAP_NOW", "The time to begin with, such as 2026-11-22T08:00:00+07:00; for demonstrations."),
    ("XDG_DATA_HOME, HOME", "Where the library is unless told otherwise."),
    ("NO_COLOR", "If it is not empty, no colours are used unless --color says so."),
    ("PAGER", "Shows what is longer than the screen: 'less -FRX' if not set; nothing if empty."),
    ("TERM", "Where it is dumb or not set, reviews are lines of text."),
    ("LC_ALL, LC_MESSAGES, LC_CTYPE, LANG", "The language, and whether the terminal takes UTF-8."),
  ]

  static let files = [
    ("~/.local/share/ontap/ontap.sqlite", "The cards and the log of all answers."),
    ("~/.local/share/ontap/decks/", "The decks made from lessons."),
    ("~/.local/share/ontap/settings", "The settings."),
  ]
}

extension Settings.Key {
  /// What the setting is for.
  var purpose: String {
    switch self {
    case .new: "New cards a study day"
    case .reviews: "Reviews a study day"
    case .rollover: "The hour at which a study day begins"
    case .mode: "How a card is asked"
    case .lang: "The language of Ontap's sentences"
    case .target: "The retention aimed at"
    case .leech: "Lapses that make a card a leech"
    case .minutes: "Minutes after which a review ends"
    case .easeOnFailure: "What a failure does to the ease of a card"
    case .drill: "Which answers are followed by a drill on the same day"
    case .color: "When colours are used"
    }
  }
}
