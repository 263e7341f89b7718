import Recall

extension Refusal {
  /// A column beside the key that holds links leads elsewhere; so do names that link to pages of
  /// the same collection.
  static let navigation = Refusal(
    code: "navigation-table",
    sentence: Sentence(
      "this table leads to other pages, so no cards were made from it; nothing needs to be done")
  ) { layout in
    let table = layout.table
    return table.header.indices.contains { index in
      let filled = table.column(index).filter { $0.kind != .empty || $0.isLink }
      let links = filled.filter(\.isLink)
      guard !links.isEmpty, links.count * 2 >= filled.count else { return false }
      guard index == layout.key else { return true }
      return links.count { !($0.address ?? "").holdsBytes(of: "://") } * 2 > links.count
    }
  }
}
