extension CardState {
  /// The state as a learner reads it.
  package var name: Sentence {
    switch self {
    case .new: Sentence("new")
    case .learning: Sentence("learning")
    case .young: Sentence("young")
    case .mature: Sentence("mature")
    case .suspended: Sentence("suspended")
    case .retired: Sentence("retired")
    }
  }

  /// How many cards are in the state.
  package func counted(_ count: Int) -> Sentence {
    switch self {
    case .new: Sentence("\(count) new")
    case .learning: Sentence("\(count) learning")
    case .young: Sentence("\(count) young")
    case .mature: Sentence("\(count) mature")
    case .suspended: Sentence("\(count) suspended")
    case .retired: Sentence("\(count) retired")
    }
  }
}
