import Recall

extension Refusal {
  /// One header above two columns: the question would have two answers.
  static let duplicateHeader = Refusal(
    code: "duplicate-header",
    severity: .warning,
    sentence: Sentence(
      "columns of this table share a header, so a question could not say which one it means; give every column a header of its own"
    )
  ) { layout in
    guard !layout.sharedHeaders.isEmpty else { return false }
    let isKeyShared = layout.key.map {
      layout.sharedHeaders.contains(layout.table.header[$0].folded)
    }
    return layout.attributes.isEmpty || isKeyShared == true
  }
}
