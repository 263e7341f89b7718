import Recall

extension Sitting {
  /// How many new cards ``Action/Step/more`` brings.
  static let moreCards = 10

  /// Does what a key or a line of a plain session says, the same for both.
  mutating func take(_ step: Action.Step) throws {
    switch step {
    case .accept: try accept()
    case .grade(let grade): try self.grade(grade)
    case .undo: try undo()
    case .skip: try skip()
    case .bury: try bury(withSiblings: false)
    case .burySiblings: try bury(withSiblings: true)
    case .suspend: try suspend()
    case .flag: try flag()
    case .mark: try mark()
    case .more: try askMore(Self.moreCards)
    case .lookAhead: try lookAhead()
    case .goOn: try goOn()
    }
  }
}
