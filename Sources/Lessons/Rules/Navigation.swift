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
    // Of the pages of a book, each begins behind the one before.
    if let last = table.headings.last, contents.contains(last.folded),
      let pages = table.column(table.header.count - 1).mapped(by: { Int($0.text) }),
      zip(pages, pages.dropFirst()).allSatisfy(<=)
    {
      return true
    }
    return table.header.indices.contains { index in
      let filled = table.column(index).filter { $0.kind != .empty || $0.isLink }
      let links = filled.filter(\.isLink)
      guard !links.isEmpty, links.count * 2 >= filled.count else { return false }
      guard index == layout.key, !table.isInSection(called: Labels.linkTitles) else { return true }
      return links.count { !($0.address ?? "").holdsBytes(of: "://") } * 2 > links.count
    }
  }

  private static let contents: WordList = """
    contents, table of contents, mục lục, índice, sumário, sommaire, table des matières, inhalt
    inhaltsverzeichnis, indice, spis treści, içindekiler, daftar isi, содержание, оглавление
    目次, 目录, 차례, 목차
    """
}
