import Recall

extension Refusal {
  /// A table to be filled in: more gaps than answers.
  static let form = Refusal(
    code: "form-table",
    sentence: Sentence(
      "more than half of the cells of this table are empty; fill them in to get cards")
  ) { layout in
    let asked = layout.asked
    return !asked.isEmpty && asked.count { $0.kind == .empty } * 2 > asked.count
  }
}
