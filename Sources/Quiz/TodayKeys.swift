import Console
import Recall

/// The keys of the Today screen: the dispatcher, the line of keys and the help are made of this.
struct TodayKeys {
  enum Action: Hashable {
    case start, add, statistics, help, quit
    case choose(Int)
  }

  struct Row {
    var keys: [Key]
    var action: Action
    var name: String
    var meaning: Sentence
  }

  static let rows = [
    Row(keys: [.enter, .space], action: .start, name: "Enter", meaning: Sentence("start")),
    Row(
      keys: [.down, .character("j")], action: .choose(1), name: "Down",
      meaning: Sentence("choose the next deck")),
    Row(
      keys: [.up, .character("k")], action: .choose(-1), name: "Up",
      meaning: Sentence("choose the deck above")),
    Row(
      keys: [.character("a")], action: .add, name: "a",
      meaning: Sentence("add lessons or decks")),
    Row(
      keys: [.character("s")], action: .statistics, name: "s", meaning: Sentence("statistics")),
    Row(keys: [.character("?")], action: .help, name: "?", meaning: Sentence("show these keys")),
    Row(
      keys: Key.waysOut, action: .quit, name: "q",
      meaning: Sentence("leave")),
  ]

  static func action(of key: Key) -> Action? {
    rows.first { $0.keys.contains(key) }?.action
  }

  /// The key of an action as the help names it.
  static func name(of action: Action) -> String { rows.first { $0.action == action }?.name ?? "" }
}
