package import Recall

/// What a number of new cards a day would cost, beside the number that is set now.
package struct SimulatedLoad {
  package var wished: Simulation
  package var present: Simulation

  /// - Parameters:
  ///   - new: The new cards a day that are wished for.
  ///   - limit: Those that are set now.
  package init(
    new: Int, insteadOf limit: Int, of selection: Selection, cards: [StudiedCard], days: Int
  ) {
    let unseen = cards.count { $0.state == .new }
    let schedules = cards.schedules
    func simulation(_ new: Int) -> Simulation {
      Simulation(new: new, of: selection, schedules: schedules, unseen: unseen, days: days)
    }
    wished = simulation(new)
    present = new == limit ? wished : simulation(limit)
  }
}
