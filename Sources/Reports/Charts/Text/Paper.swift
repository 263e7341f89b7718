import Console
import Recall

/// What a chart is drawn on as text: how wide it is, with which signs, in which language.
struct Paper {
  let width: Int
  let glyphs: Glyphs
  let language: Language

  /// A sentence, safe to be measured and printed.
  func said(_ sentence: Sentence) -> String { sentence.text(in: language).safe() }

  func cut(_ text: String, to width: Int) -> String {
    text.truncated(to: width, ellipsis: glyphs.ellipsis)
  }

  func heading(_ title: Sentence) -> [StyledLine] {
    said(title).wrapped(to: width).map { StyledLine($0, .bold) }
  }

  /// What stands where there is nothing to draw.
  var nothing: StyledLine { StyledLine(cut(said(Chart.nothing), to: width), .dim) }

  /// What the signs mean, side by side on as many lines as they need.
  func legend(_ entries: [(sign: String, style: Style, meaning: String)]) -> [StyledLine] {
    let gap = 2
    var lines: [StyledLine] = []
    for entry in entries {
      let line = StyledLine(entry.sign, entry.style) + StyledLine(" " + entry.meaning, .dim)
      if let last = lines.last, last.columns + gap + line.columns <= width {
        lines[lines.count - 1] = last + line.indented(by: gap)
      } else {
        lines.append(line)
      }
    }
    return lines
  }
}

extension Chart {
  static let nothing = Sentence("Nothing to show yet.")
}

// Blue for what was counted, yellow for what it is seen beside; each has a sign of its own too.
extension Style {
  static let data = Style.color(.blue)
  static let strongData = Style(bold: true, color: .blue)
  static let mark = Style(bold: true, color: .yellow)
  static let target = Style.color(.yellow)
}
