package import Recall

/// What a sitting is made of.
extension Sitting {
  /// The card that is asked now.
  package struct Shown {
    package var card: DeskCard
    package var reason: Session.Reason
    /// How it is asked.
    package var way: Review.Mode
    /// The way that the learner chose, where the card cannot be asked so and is flipped.
    package var refused: AskMode?
    /// What there is to choose from, where it is asked so.
    package var choices: Choices?

    package var entry: Entry { card.entry }
  }

  /// What the learner gave as an answer before the right one was shown.
  package enum Attempt: Hashable, Sendable {
    case typed(Judgement)
    case chosen(Int, isRight: Bool)

    /// The grade that it proposes.
    package var proposed: Grade {
      switch self {
      case .typed(let judgement): judgement.verdict.grade
      case .chosen(_, let isRight): isRight ? .good : .again
      }
    }

    /// More of a text says no more about what was confused.
    private static let longestAnswer = 200

    /// What was given in place of the right answer; nil where it was right, or nothing.
    package func wrongAnswer(among choices: Choices?) -> String? {
      switch self {
      case .typed(let judgement):
        let text = judgement.collision ?? judgement.typed
        guard judgement.verdict == .wrong, !text.isEmpty else { return nil }
        return String(text.prefix(Self.longestAnswer))
      case .chosen(let place, let isRight):
        guard !isRight, let options = choices?.options, options.indices.contains(place) else {
          return nil
        }
        return String(options[place].prefix(Self.longestAnswer))
      }
    }
  }

  /// How a sitting is to go.
  package struct Plan: Hashable, Sendable {
    package var purpose: Desk.Purpose
    package var mode: AskMode
    /// The modes of single decks, by name.
    package var deckModes: [String: AskMode]
    /// Milliseconds after which no further card is asked.
    package var budget: Int?
    /// A card that was forgotten so often is named a leech, and again every four times.
    package var leech: Int
    /// Other such numbers of single decks, by name.
    package var deckLeeches: [String: Int]

    package init(
      purpose: Desk.Purpose = .day, mode: AskMode = .flip, deckModes: [String: AskMode] = [:],
      budget: Int? = nil, leech: Int = Leech.usualLapses, deckLeeches: [String: Int] = [:]
    ) {
      self.purpose = purpose
      self.mode = mode
      self.deckModes = deckModes
      self.budget = budget
      self.leech = leech
      self.deckLeeches = deckLeeches
    }
  }

  /// Something that undo takes back.
  enum Deed: Hashable, Sendable {
    /// What stands in the log.
    case line(LineID)
    /// A card put off to the end of this sitting, of which the log knows nothing, and what was asked
    /// for then.
    case skip(CardID, Desk.Purpose)
  }

  /// A grade of this sitting.
  package struct Given: Sendable {
    package var card: Entry
    package var grade: Grade
    package var took: Int
    var line: LineID
  }
}
