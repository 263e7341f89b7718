import CMarkGFM

/// The reference parser for GitHub-flavoured Markdown.
///
/// No C pointer leaves this file: what comes out are values.
enum CMark {
  /// The extensions live in a global list of the C library, which is filled once and before any
  /// parser exists.
  private static let areExtensionsRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// The blocks of a document, in the order of its lines.
  static func blocks(of lines: [String]) -> [Block] {
    guard areExtensionsRegistered, let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else {
      return []
    }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      guard let syntax = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    for line in lines {
      var text = line + "\n"
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          cmark_parser_feed(parser, $0.baseAddress, $0.count)
        }
      }
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return blocks(under: root)
  }

  /// Walks with the library's own iterator: deep nesting costs no stack.
  private static func blocks(under root: OpaquePointer) -> [Block] {
    guard let walk = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(walk) }
    var blocks: [Block] = []
    var rows: [MarkedRow] = []
    var stretches = StretchCollector()
    var isPassedOver = false
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { break }
      let isEntering = event == CMARK_EVENT_ENTER
      switch (name(of: node), isEntering) {
      case ("heading", true), ("table_cell", true):
        stretches = StretchCollector()
      case ("paragraph", true):
        stretches = StretchCollector()
        isPassedOver = !mayNameTerm(node)
      case ("heading", false):
        let level = Int(cmark_node_get_heading_level(node))
        blocks.append(.heading(level: level, stretches.all, line: lines(of: node).lowerBound))
      case ("paragraph", false):
        isPassedOver = false
        let paragraph = Paragraph(stretches: stretches.all, item: item(openedBy: node))
        blocks.append(.paragraph(paragraph, lines: lines(of: node)))
      case ("html_block", true):
        blocks.append(.html(literal(of: node), lines: lines(of: node)))
      case ("code_block", true):
        let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
        blocks.append(.code(info: info, lines: lines(of: node)))
      case ("table", true):
        rows = []
      case ("table_header", true), ("table_row", true):
        rows.append(MarkedRow(line: lines(of: node).lowerBound, cells: []))
      case ("table_cell", false):
        guard !rows.isEmpty else { break }
        rows[rows.count - 1].cells.append(stretches.all)
      case ("table", false):
        blocks.append(.table(rows, lines: lines(of: node)))
      case (let inline, _):
        guard !isPassedOver else { break }
        collect(inline, node, isEntering: isEntering, into: &stretches)
      }
    }
    return blocks
  }

  private static func collect(
    _ name: String, _ node: OpaquePointer, isEntering: Bool,
    into stretches: inout StretchCollector
  ) {
    switch (name, isEntering) {
    case ("text", true): stretches.add(.text, literal(of: node))
    case ("code", true): stretches.add(.code, literal(of: node))
    case ("html_inline", true): stretches.addTag(literal(of: node))
    case ("softbreak", true), ("linebreak", true): stretches.add(.space, " ")
    case ("link", true):
      stretches.openLink(to: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    case ("link", false): stretches.closeLink()
    case ("strong", true): stretches.openStrong()
    case ("strong", false): stretches.closeStrong()
    case ("image", true): stretches.openPicture()
    case ("image", false): stretches.closePicture()
    default: break
    }
  }

  /// A look at how a paragraph begins, which spares most of them the walk through their inlines.
  private static func mayNameTerm(_ paragraph: OpaquePointer) -> Bool {
    guard let first = cmark_node_first_child(paragraph) else { return false }
    switch name(of: first) {
    case "strong", "code", "html_inline": return true
    case "text": return literal(of: first).unicodeScalars.first.map(MathShield.opensTerm) ?? false
    default: return false
    }
  }

  private static func item(openedBy paragraph: OpaquePointer) -> ListItem? {
    guard cmark_node_previous(paragraph) == nil, let item = cmark_node_parent(paragraph),
      name(of: item) == "item", let list = cmark_node_parent(item)
    else { return nil }
    return ListItem(
      list: [cmark_node_get_start_line(list), cmark_node_get_start_column(list)],
      isNumbered: cmark_node_get_list_type(list) == CMARK_ORDERED_LIST)
  }

  private static func name(of node: OpaquePointer) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  private static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private static func lines(of node: OpaquePointer) -> ClosedRange<Int> {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    return first...max(first, Int(cmark_node_get_end_line(node)))
  }
}
