/// A key that was pressed.
package enum Key: Hashable, Sendable {
  /// One Unicode scalar. A letter and its accent can come as two keys; a String joins them.
  case character(Character)
  case enter, tab, backTab, backspace, escape
  case up, down, left, right, home, end, pageUp, pageDown, delete
  /// Left and Right with Control or Alt.
  case wordLeft, wordRight
  /// A key with Control: a lower-case letter, or one of `@ \ ] ^ _`.
  case control(Character)
  /// A key with Alt (Meta).
  case alt(Character)

  package static let space = Key.character(" ")
}
