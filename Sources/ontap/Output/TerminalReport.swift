import Console
import Recall
import Reports

/// What the terminal can do, as far as the program can tell.
struct TerminalReport {
  let input: Bool
  let output: Bool
  let term: String
  let locale: String
  let rows: Int
  let columns: Int
  let appearance: Appearance
  let isInteractive: Bool
  let pager: String?

  init(_ world: World) {
    input = isTerminal(0)
    output = isTerminal(1)
    term = world.variable("TERM") ?? ""
    locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(world.variable).first ?? ""
    let size = Size(ofTerminal: 1)
    (rows, columns) = output ? (size.rows, size.columns) : (0, 0)
    appearance = world.appearance
    isInteractive = world.isInteractive
    pager = world.pager == nil ? nil : world.variable("PAGER") ?? "less -FRX"
  }

  private var signs: String { appearance.glyphs == .ascii ? "ASCII" : "Unicode" }

  var sentence: Sentence {
    guard output else { return Sentence("none at standard output, so reviews are lines of text") }
    let colors = appearance.colors ? Sentence("colours") : Sentence("no colours")
    let session =
      isInteractive ? Sentence("full-screen reviews") : Sentence("reviews in lines of text")
    return Sentence(
      "\(term), \(columns) columns of \(rows) rows, \(colors), \(signs) signs, \(session)")
  }

  var json: JSON {
    [
      "input": .bool(input), "output": .bool(output), "term": .string(term),
      "locale": .string(locale), "rows": .int(rows), "columns": .int(columns),
      "colors": .bool(appearance.colors), "signs": .string(signs.lowercased()),
      "fullScreen": .bool(isInteractive), "pager": pager.map(JSON.string) ?? .null,
    ]
  }
}
