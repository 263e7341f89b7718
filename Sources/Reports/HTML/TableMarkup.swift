import Recall

extension Chart.Table {
  /// The table as HTML; on a narrow page a wide one of texts becomes a list for each row.
  func markup(in language: Language) -> Markup {
    let texts = heads.map { $0.text.text(in: language) }
    let head = zip(heads, texts).map { head, text in
      Markup.element("th", ["scope": "col", "class": Self.look(head)], .text(text))
    }
    let body = rows.map { row in
      let cells = zip(zip(heads, texts), row).enumerated().map { column, cell in
        let ((head, text), sentence) = cell
        let content = sentence.text(in: language)
        let children: [Markup] = content.isEmpty ? [] : [.text(content)]
        return column == 0
          ? Markup.element("th", ["scope": "row", "class": Self.look(head)], all: children)
          : .element("td", ["data-head": text, "class": Self.look(head)], all: children)
      }
      return Markup.element("tr", all: cells)
    }
    return .element(
      "table", ["class": look],
      .element("thead", [:], .element("tr", all: head)), .element("tbody", all: body))
  }

  private static func look(_ head: Chart.Head) -> String { head.isNumber ? "number" : "text" }

  private var look: String {
    if heads.count > 6 { return "week" }
    return heads.count { !$0.isNumber } > 1 && heads.count > 2 ? "records" : "plain"
  }
}
