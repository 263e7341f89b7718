import Recall

/// A card of a deck beside what its lesson says of it now: whose each part is.
///
/// Question, answer and heading go each their own way: what the learner changed stays, the rest
/// follows the lesson.
struct CardMerge {
  private let deck: Card
  private let lesson: Card
  private let generation: Generation?
  private let isPromptLearners: Bool
  private let isAnswerLearners: Bool
  /// True where the learner put the card under another heading, or gave its heading another name.
  let isSectionLearners: Bool

  init(_ deck: Card, with lesson: Card, generation: Generation?) {
    self.deck = deck
    self.lesson = lesson
    self.generation = generation
    let isUntouched = generation?.holds(deck) ?? false
    let both = [deck, lesson]
    isPromptLearners =
      !isUntouched && generation?.holdsPrompt(of: deck, besideAnswersOf: both) != true
    isAnswerLearners =
      !isUntouched && generation?.holdsAnswer(of: deck, besidePromptsOf: both) != true
    isSectionLearners = !Self.sections(of: generation, or: lesson).contains(deck.context)
  }

  /// Where nothing is known of a card, no heading of the deck's is taken for the lesson's old one.
  private static func sections(of generation: Generation?, or lesson: Card) -> [[String]] {
    let sections = generation?.sections ?? []
    return sections.isEmpty ? [lesson.context] : sections
  }

  /// What becomes of the card; nil where nothing is to be said.
  var kind: CardChange.Kind? {
    if isInConflict { return .conflict }
    let hasEdit =
      isPromptLearners && deck.prompt != lesson.prompt
      || isAnswerLearners && deck.answerFingerprint != lesson.answerFingerprint
    let isReworded =
      !isPromptLearners && deck.prompt != lesson.prompt
      || !isAnswerLearners && deck.answerFingerprint != lesson.answerFingerprint
    if hasEdit && !isReworded { return .kept }
    let isUntouched = !isPromptLearners && !isAnswerLearners
    if isReworded || isUntouched, lesson.key != deck.key || lesson.attribute != deck.attribute {
      return .renamed
    }
    if isReworded { return .changed }
    guard lesson.context != deck.context else { return nil }
    return isSectionLearners ? (isSectionNews ? .kept : nil) : .moved
  }

  /// True where the learner and the lesson have both changed one side of the card.
  private var isInConflict: Bool {
    guard let generation, generation.last != nil else { return false }
    let both = [deck, lesson]
    return isPromptLearners && deck.prompt != lesson.prompt
      && !generation.holdsPrompt(of: lesson, besideAnswersOf: both)
      || isAnswerLearners && deck.answerFingerprint != lesson.answerFingerprint
        && !generation.holdsAnswer(of: lesson, besidePromptsOf: both)
  }

  private var isSectionNews: Bool {
    !(generation?.sections ?? []).contains(lesson.context)
  }

  /// The block as it stands in the deck from now on, wherever that is.
  func block(_ block: Block, as entry: Entry) -> Block {
    var result =
      isPromptLearners || isAnswerLearners
      ? block.restamped(
        as: entry, takingPrompt: !isPromptLearners, takingAnswer: !isAnswerLearners)
      : Block(of: entry.card, id: entry.id)
    result.card.context = block.card.context
    return result
  }
}
