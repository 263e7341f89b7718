import Console
import Quiz
import Recall
import Storage

extension Shelf {
  /// Opens a card's block in the learner's editor, and takes in what was changed.
  func edit(_ id: CardID) throws -> Desk.Edited {
    guard let card = try reading({ try $0.card(id) }) else {
      return .failed(Sentence("The card \(id) is no longer there."))
    }
    let path = card.source.path
    guard let before = try? Files.read(path), let text = String(validating: before, as: UTF8.self)
    else { return .failed(Sentence("\(path) cannot be read.")) }
    let editor = world.editor
    // The shell knows how to read an editor's own options in the variable.
    let status = runProgram(
      ["/bin/sh", "-c", "exec \(editor) \"$@\"", "sh", "+\(card.source.line)", path])
    guard status == 0 else {
      return .failed(
        Sentence("The editor '\(editor)' ended with \(Int(status)); EDITOR names another one."))
    }
    guard let after = try? Files.read(path), let changed = String(validating: after, as: UTF8.self)
    else { return .failed(Sentence("\(path) cannot be read.")) }
    guard let change = TextChange(from: text, to: changed) else { return .unchanged }
    try reading { _ in try takeInChanges() }
    var digest = FNV1a()
    digest.add(after)
    // A file that cannot be read now, or is no deck file any more, was told of, and left as it is.
    guard try reading({ try $0.deck(at: path) })?.file.digest == digest.hexadecimal else {
      return .failed(
        Sentence("\(path) could not be taken in as it is now; the card stays as it was"))
    }
    return .changed(try act(.edit, of: id, value: change.text).id)
  }
}
