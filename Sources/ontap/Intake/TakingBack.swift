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
    // The file first: where it cannot be written, the edit stands and can be taken back later.
    let edit = try reading { try $0.standingLine(line) }.flatMap(\.edit)
    let isBack: Bool?
    do {
      isBack = try edit.map { try takeBack($0.act, of: $0.card) }
    } catch let failure as Failure {
      guard let why = failure.sentence else { throw failure }
      return .failed(why)
    }
    let undone = try reading { try $0.void(line, at: now, day: world.studyDay(of: now)) }
    if isBack == true { try reading { _ in try takeInChanges() } }
    guard let undone else { return .nothing }
    if let edit, isBack == false { return .textStays(edit.card) }
    return .line(undone)
  }

  /// Puts the old text of an edit back; false where the file has changed there since.
  private func takeBack(_ act: Act, of card: CardID) throws -> Bool {
    guard let known = try reading({ try $0.card(card) }),
      let change = act.value.flatMap({ TextChange($0) }),
      let bytes = try? Files.read(known.source.path),
      let text = String(validating: bytes, as: UTF8.self),
      let old = change.takenBack(from: text)
    else { return false }
    try Files.replace(known.source.path, with: old)
    return true
  }
}

extension LogLine {
  /// The line as an edit of a card's text; nil for any other.
  fileprivate var edit: (act: Act, card: CardID)? {
    guard case .act(let act) = self, act.kind == .edit, let card = act.card else { return nil }
    return (act, card)
  }
}
