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
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 1 })
    for line in lines {
      text += line.utf8
      text.append(UInt8(ascii: "\n"))
    }
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
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
    let types = (table: table_type(), row: table_row_type(), cell: table_cell_type())
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { break }
      let isEntering = event == CMARK_EVENT_ENTER
      switch (cmark_node_get_type(node), isEntering) {
      case (CMARK_NODE_HEADING, true), (types.cell, true):
        stretches = StretchCollector()
      case (CMARK_NODE_PARAGRAPH, true):
        stretches = StretchCollector()
        guard !mayNameTerm(node) else { break }
        blocks.append(paragraph(node, []))
        cmark_iter_reset(walk, node, CMARK_EVENT_EXIT)
      case (CMARK_NODE_HEADING, false):
        let level = Int(cmark_node_get_heading_level(node))
        blocks.append(.heading(level: level, stretches.all, line: lines(of: node).lowerBound))
      case (CMARK_NODE_PARAGRAPH, false):
        blocks.append(paragraph(node, stretches.all))
      case (CMARK_NODE_HTML_BLOCK, true):
        blocks.append(.html(literal(of: node), lines: lines(of: node)))
      case (CMARK_NODE_CODE_BLOCK, true):
        let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
        blocks.append(.code(info: info, lines: lines(of: node)))
      case (types.table, true):
        rows = []
      case (types.row, true):
        rows.append(MarkedRow(line: lines(of: node).lowerBound, cells: []))
      case (types.cell, false):
        guard !rows.isEmpty else { break }
        rows[rows.count - 1].cells.append(stretches.all)
      case (types.table, false):
        blocks.append(.table(rows, lines: lines(of: node)))
      case (let inline, _):
        collect(inline, node, isEntering: isEntering, into: &stretches)
      }
    }
    return blocks
  }

  private static func collect(
    _ type: cmark_node_type, _ node: OpaquePointer, isEntering: Bool,
    into stretches: inout StretchCollector
  ) {
    switch (type, isEntering) {
    case (CMARK_NODE_TEXT, true): stretches.add(.text, literal(of: node))
    case (CMARK_NODE_CODE, true): stretches.add(.code, literal(of: node))
    case (CMARK_NODE_HTML_INLINE, true): stretches.addTag(literal(of: node))
    case (CMARK_NODE_SOFTBREAK, true), (CMARK_NODE_LINEBREAK, true): stretches.add(.space, " ")
    case (CMARK_NODE_LINK, true):
      stretches.openLink(to: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    case (CMARK_NODE_LINK, false): stretches.closeLink()
    case (CMARK_NODE_STRONG, true): stretches.openStrong()
    case (CMARK_NODE_STRONG, false): stretches.closeStrong()
    case (CMARK_NODE_EMPH, true): if isItalicHead(node) { stretches.openItalicHead() }
    case (CMARK_NODE_EMPH, false): if isItalicHead(node) { stretches.closeItalicHead() }
    case (CMARK_NODE_IMAGE, true): stretches.openPicture()
    case (CMARK_NODE_IMAGE, false): stretches.closePicture()
    default: break
    }
  }

  /// A look at how a paragraph begins, which spares most of them the walk through their inlines.
  private static func mayNameTerm(_ paragraph: OpaquePointer) -> Bool {
    guard let first = cmark_node_first_child(paragraph) else { return false }
    switch cmark_node_get_type(first) {
    case CMARK_NODE_STRONG, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: return true
    case CMARK_NODE_EMPH:
      guard let inner = cmark_node_first_child(first) else { return false }
      return cmark_node_get_type(inner) == CMARK_NODE_STRONG || isItalicHead(first)
    case CMARK_NODE_TEXT: return mayLeadToTerm(first)
    default: return false
    }
  }

  /// A text that begins with a bracket or a formula, or with a sign before bold print.
  ///
  /// Most texts are told by their first byte, without being copied.
  private static func mayLeadToTerm(_ text: OpaquePointer) -> Bool {
    guard let byte = cmark_node_get_literal(text)?.pointee else { return false }
    switch UInt8(bitPattern: byte) {
    case UInt8(ascii: "("): return true
    case 0..<0x80: return isDescribed(text)
    default: break
    }
    if let next = cmark_node_next(text), cmark_node_get_type(next) == CMARK_NODE_STRONG {
      return true
    }
    return isDescribed(text)
      || literal(of: text).unicodeScalars.first.map(MathShield.opensTerm) ?? false
  }

  /// True of the first line of two, of which the second begins with a colon: a definition list.
  private static func isDescribed(_ text: OpaquePointer) -> Bool {
    guard let end = cmark_node_next(text), cmark_node_get_type(end) == CMARK_NODE_SOFTBREAK,
      let next = cmark_node_next(end), let said = cmark_node_get_literal(next)
    else { return false }
    return said[0] == CChar(bitPattern: UInt8(ascii: ":"))
  }

  /// True of italics at the head of a list item, with something behind them and no bold print
  /// inside.
  private static func isItalicHead(_ emphasis: OpaquePointer) -> Bool {
    guard cmark_node_previous(emphasis) == nil, cmark_node_next(emphasis) != nil,
      let paragraph = cmark_node_parent(emphasis),
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
      let item = cmark_node_parent(paragraph), cmark_node_get_type(item) == CMARK_NODE_ITEM,
      let inner = cmark_node_first_child(emphasis)
    else { return false }
    return cmark_node_get_type(inner) != CMARK_NODE_STRONG
  }

  private static func paragraph(_ node: OpaquePointer, _ stretches: [Stretch]) -> Block {
    .paragraph(Paragraph(stretches: stretches, item: item(openedBy: node)), lines: lines(of: node))
  }

  private static func item(openedBy paragraph: OpaquePointer) -> ListItem? {
    guard cmark_node_previous(paragraph) == nil, let item = cmark_node_parent(paragraph),
      cmark_node_get_type(item) == CMARK_NODE_ITEM, let list = cmark_node_parent(item)
    else { return nil }
    return ListItem(
      list: [cmark_node_get_start_line(list), cmark_node_get_start_column(list)],
      isNumbered: cmark_node_get_list_type(list) == CMARK_ORDERED_LIST)
  }

  private static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private static func lines(of node: OpaquePointer) -> ClosedRange<Int> {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    return first...max(first, Int(cmark_node_get_end_line(node)))
  }
}
