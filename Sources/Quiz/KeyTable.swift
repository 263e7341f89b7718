import Console
import Recall

/// What a key does in a review.
enum Action: Hashable {
  case reveal
  case grade(Grade)
  case undo, skip, help, quit
  case scroll(lines: Int)
}

/// The keys of a review: the dispatcher and the help are made of this one table.
struct KeyTable {
  struct Row {
    var keys: [Key]
    var action: Action
    /// The keys as the help names them.
    var name: String
    var meaning: String
  }

  static let rows: [Row] =
    [Row(keys: [.space, .enter], action: .reveal, name: "Space", meaning: "show the answer")]
    + zip(1..., Grade.keyed).map { number, grade in
      Row(
        keys: [.character(Character(String(number)))], action: .grade(grade), name: String(number),
        meaning: meaning(of: grade))
    } + [
      Row(keys: [.character("u")], action: .undo, name: "u", meaning: "take back the last grade"),
      Row(keys: [.character("s")], action: .skip, name: "s", meaning: "skip: ask it at the end"),
      Row(keys: [.up], action: .scroll(lines: -1), name: "Up", meaning: "scroll a long card up"),
      Row(keys: [.down], action: .scroll(lines: 1), name: "Down", meaning: "scroll it down"),
      Row(keys: [.character("?")], action: .help, name: "?", meaning: "show these keys"),
      Row(
        keys: [.character("q"), .escape, .control("d")], action: .quit, name: "q",
        meaning: "leave; grades are saved"),
    ]

  static func action(of key: Key) -> Action? {
    rows.first { $0.keys.contains(key) }?.action
  }

  private static func meaning(of grade: Grade) -> String {
    switch grade {
    case .blackout, .wrong, .again: "Again: I did not know it"
    case .hard: "Hard: right with much trouble"
    case .good: "Good: right after a thought"
    case .easy: "Easy: right at once"
    }
  }
}
