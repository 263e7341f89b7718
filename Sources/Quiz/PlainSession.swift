import Console
import Recall

/// A review as lines of text: for pipes, scripts and screen readers.
package struct PlainSession {
  private var sitting: Sitting
  private let read: () -> String?
  private let write: (String) -> Void

  /// - Parameters:
  ///   - read: The next line of input without its end; nil when the input has ended.
  ///   - write: Takes a line of output, which is safe to show.
  package init(
    _ sitting: Sitting, read: @escaping () -> String?, write: @escaping (String) -> Void
  ) {
    self.sitting = sitting
    self.read = read
    self.write = { write($0.safe(.block)) }
  }

  /// Asks until the queue is empty, the learner quits or the input ends.
  package mutating func run() throws {
    write(opening)
    var asked: Int?
    while let shown = sitting.shown {
      if asked != sitting.turn {
        ask(shown)
        asked = sitting.turn
      }
      guard let line = read() else { return end("Input ended") }
      guard try obey(line.trimmed.lowercased(), shown) else { return end("Ended") }
      if let note = sitting.note { write(Wording.sentence(note, on: sitting.today)) }
    }
    write(try sitting.summary())
  }

  /// The one sentence of a session whose input ended before it began.
  package mutating func endAtOnce() {
    end("Input ended")
  }

  /// Does what a line says; false where it says to quit.
  private mutating func obey(_ line: String, _ shown: Sitting.Shown) throws -> Bool {
    sitting.say(nil)
    switch line {
    case "" where !sitting.isRevealed:
      sitting.reveal()
      let wordings = [shown.entry.card.answer] + shown.entry.card.accept
      write("Answer: \(wordings.joined(separator: " / "))")
      write(gradeLine(for: shown))
    case "q": return false
    case "u": try sitting.undo()
    case "s": try sitting.skip()
    case "?": write(Self.help)
    default:
      if let grade = Self.grade(line) {
        try sitting.grade(grade)
      } else {
        write(sitting.isRevealed ? gradeLine(for: shown) : Self.hint)
      }
    }
    return true
  }

  private func ask(_ shown: Sitting.Shown) {
    let number = sitting.grades.count + 1
    let total = sitting.grades.count + sitting.session.queue.count
    write("")
    write("Card \(number) of \(total), \(Self.name(of: shown.reason)). Deck: \(shown.entry.deck).")
    let context = shown.entry.card.context.filter { $0 != shown.entry.deck }
    if !context.isEmpty { write("Section: \(context.joined(separator: ", "))") }
    write("Question: \(shown.entry.card.prompt)")
    write("Press Enter to see the answer.")
  }

  private var opening: String {
    let session = sitting.session
    let drills = session.count(.drill)
    let again = drills > 0 ? ", \(drills) to repeat" : ""
    return "\(Wording.count(session.queue.count, "card")) to review: "
      + "\(session.count(.due)) due, \(session.count(.new)) new\(again)."
  }

  private func gradeLine(for shown: Sitting.Shown) -> String {
    let grades = zip(1..., Grade.keyed).map { key, grade in
      let consequence = Wording.consequence(of: grade, for: shown, on: sitting.today)
      return "\(key) \(Wording.name(of: grade).lowercased()) (\(consequence))"
    }
    return "Grade \(grades.joined(separator: ", ")), then Enter."
  }

  private mutating func end(_ how: String) {
    let left = sitting.session.queue.count
    write("\(how): \(sitting.grades.count) graded, \(left) still due.")
  }

  private static let hint = "Press Enter to see the answer; ? lists what else can be typed."
  private static let help = """
    An empty line shows the answer. Then 1 or a is again, 2 or h hard, 3 or g good, 4 or e easy.
    u takes back the last grade, s skips the card, q ends: what was graded is saved.
    """

  private static func name(of reason: Session.Reason) -> String {
    switch reason {
    case .due: "due"
    case .new: "new"
    case .drill: "once more"
    }
  }

  private static func grade(_ line: String) -> Grade? {
    switch line {
    case "1", "a": .again
    case "2", "h": .hard
    case "3", "g": .good
    case "4", "e": .easy
    default: nil
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
