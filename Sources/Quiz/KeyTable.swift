import Console
import Recall

/// The keys of a review: the dispatcher, the line of keys and the help are made of this one table.
struct KeyTable {
  struct Row {
    var keys: [Key]
    var action: Action
    /// The keys as the help names them.
    var name: String
    var meaning: Sentence
  }

  /// The keys that do something in a phase.
  let rows: [Row]

  init(_ phase: Phase, scale: Scale = .keyed) {
    rows =
      switch phase {
      case .asked(.type): Self.typing + Self.always.map(Self.whileTyping)
      case .asked(let way): Self.asking(way) + Self.grading(scale) + Self.always
      case .revealed(let isProposed):
        (isProposed ? [Self.accepting] : []) + Self.grading(scale) + Self.always
      case .done: Self.done + [Self.leaving]
      case .timeUp: [Self.goingOn] + Self.done + [Self.quit]
      }
  }

  func action(of key: Key) -> Action? {
    rows.first { $0.keys.contains(key) }?.action
  }

  /// The key of an action as the help names it.
  func name(of action: Action) -> String { rows.first { $0.action == action }?.name ?? "" }

  /// The full scale from 0 to 5, or its four grades with keys of their own.
  enum Scale: Hashable {
    case keyed, full

    /// Its grades from the worst on, each with its key.
    var grades: [(key: String, grade: Grade)] {
      switch self {
      case .keyed: zip(1..., Grade.keyed).map { (String($0), $1) }
      case .full: Grade.allCases.map { (String($0.rawValue), $0) }
      }
    }
  }

  // MARK: Rows

  private static func asking(_ way: Review.Mode) -> [Row] {
    let reveal = Row(
      keys: [.space, .enter], action: .reveal, name: "Space", meaning: Sentence("show the answer"))
    let change = Row(
      keys: [.tab], action: .mode, name: "Tab",
      meaning: Sentence("ask in another way"))
    switch way {
    case .choice: return Self.choosing + [reveal, change]
    case .flip, .type, .script: return [reveal, change]
    }
  }

  private static let choosing = (0..<Choices.count).map { option in
    Row(
      keys: [.character(letter(option))], action: .choose(option), name: String(letter(option)),
      meaning: Sentence("choose answer \(letter(option))"))
  }

  /// The letter of an answer to choose: a, b, c.
  static func letter(_ option: Int) -> Character { ["a", "b", "c"][option] }

  private static let typing = [
    Row(keys: [.enter], action: .check, name: "Enter", meaning: Sentence("check what you typed")),
    Row(
      keys: [.tab], action: .mode, name: "Tab",
      meaning: Sentence("ask in another way")),
  ]

  private static let accepting = Row(
    keys: [.space, .enter], action: .step(.accept), name: "Enter",
    meaning: Sentence("take the proposed grade"))

  private static func grading(_ scale: Scale) -> [Row] {
    scale.grades.map { row(of: $0.grade, key: $0.key) }
  }

  private static func row(of grade: Grade, key: String) -> Row {
    Row(
      keys: key.map(Key.character), action: .step(.grade(grade)), name: key,
      meaning: meaning(of: grade))
  }

  private static func meaning(of grade: Grade) -> Sentence {
    switch grade {
    case .blackout: Sentence("Blackout: I knew nothing of it")
    case .wrong: Sentence("Wrong: I knew it when I saw it")
    case .again: Sentence("Again: I did not know it")
    case .hard: Sentence("Hard: right with much trouble")
    case .good: Sentence("Good: right after a thought")
    case .easy: Sentence("Easy: right at once")
    }
  }

  private static func row(_ key: Character, _ action: Action, _ meaning: Sentence) -> Row {
    Row(keys: [.character(key)], action: action, name: String(key), meaning: meaning)
  }

  /// What can be done with a card at any time.
  private static let cardActs = [
    row("u", .step(.undo), Sentence("undo, as often as you like")),
    row("s", .step(.skip), Sentence("skip: ask it at the end")),
    row("-", .step(.bury), Sentence("not today")),
    row("=", .step(.burySiblings), Sentence("not today, nor its siblings")),
    row("@", .step(.suspend), Sentence("put aside until resumed")),
    row("!", .step(.flag), Sentence("flag, or take the flag away")),
    row("*", .step(.mark), Sentence("mark, or take the mark away")),
    row("e", .edit, Sentence("edit the card in its deck file")),
    row("i", .info, Sentence("history, place and reason")),
  ]

  private static let scrolling = [
    Row(
      keys: [.up], action: .scroll(lines: -1), name: "Up",
      meaning: Sentence("scroll up")),
    Row(
      keys: [.down], action: .scroll(lines: 1), name: "Down",
      meaning: Sentence("scroll down")),
    Row(
      keys: [.pageUp], action: .page(-1), name: "PgUp",
      meaning: Sentence("scroll a page up")),
    Row(
      keys: [.pageDown], action: .page(1), name: "PgDn",
      meaning: Sentence("scroll a page down")),
  ]

  private static let help = row("?", .help, Sentence("show these keys"))
  private static let quit = Row(
    keys: Key.waysOut, action: .quit, name: "q",
    meaning: Sentence("leave; everything is saved"))

  private static let always = cardActs + scrolling + [help, quit]

  /// While a line is typed, letters are text: Alt makes them commands.
  private static func whileTyping(_ row: Row) -> Row {
    var row = row
    row.keys = row.keys.map { key in
      if case .character(let character) = key { .alt(character) } else { key }
    }
    let isCommand = row.keys.contains { if case .alt = $0 { true } else { false } }
    if isCommand { row.name = "Alt-\(row.name)" }
    return row
  }

  private static let done =
    [
      row("n", .step(.more), Sentence("ask ten more new cards")),
      row("l", .step(.lookAhead), Sentence("look ahead; schedules stay as they are")),
      row("u", .step(.undo), Sentence("undo, as often as you like")),
    ] + scrolling + [help]

  private static let goingOn = Row(
    keys: [.enter, .space], action: .step(.goOn), name: "Enter",
    meaning: Sentence("go on without a limit of time"))

  /// After the last card the keys that went on before leave.
  private static let leaving = Row(
    keys: Key.waysOut + [.enter], action: .quit, name: "q/Enter",
    meaning: Sentence("leave; everything is saved"))
}

extension Key {
  /// The keys that leave a screen, even one that is too small to show what else they do.
  static let waysOut: [Key] = [.character("q"), .escape, .control("d")]
}
