import Quiz
import Recall
import Storage

extension Shelf {
  /// Takes back a line of the log, and with an edit the change of the deck file.
  ///
  /// - Parameters:
  ///   - line: The line, or nil for the newest that stands.
  ///   - limit: Where no line is named, only lines written before this one count.
  /// - Returns: Nil where nothing is left to take back.
  func undo(_ line: LineID?, before limit: LineID? = nil) throws -> Desk.Undone? {
    guard let line = try line ?? reading({ try $0.newestLine(before: limit) })?.id else {
      return nil
    }
    let now = world.now
    let undone = try reading { try $0.void(line, at: now, day: world.studyDay(of: now)) }
    guard let undone else { return .nothing }
    if case .act(let act) = undone, act.kind == .edit, let card = act.card {
      guard try takeBackEdit(act, of: card) else { return .textStays(card) }
    }
    return .line(undone)
  }

  /// Puts the old text of an edit back; false where the file has changed there since.
  private func takeBackEdit(_ act: Act, of card: CardID) throws -> Bool {
    guard let known = try reading({ try $0.card(card) }),
      let change = act.value.flatMap({ TextChange($0) }),
      let bytes = try? Files.read(known.source.path),
      let text = String(validating: bytes, as: UTF8.self),
      let old = change.takenBack(from: text)
    else { return false }
    try Files.replace(known.source.path, with: old)
    try reading { _ in try takeInChanges() }
    return true
  }
}
