extension [Stretch] {
  /// The stretches as a learner would say them: no marks, no tags, one space between words.
  var said: String {
    var text = ""
    var script: Script?
    var hidden: String?
    for stretch in self {
      switch stretch.kind {
      case .text, .code, .picture:
        guard hidden == nil else { continue }
        if script != nil { script?.text += stretch.text } else { text += stretch.text }
      case .space:
        text += " "
      case .html:
        let tag = Tag(stretch.text)
        switch (tag.name, tag.isClosing) {
        case ("sup", false), ("sub", false):
          script = Script(isRaised: tag.name == "sup")
        case ("sup", true), ("sub", true):
          text += script?.said(after: text) ?? ""
          script = nil
        case ("script", false), ("style", false): hidden = tag.name
        case ("script", true), ("style", true): hidden = nil
        // Blocks inside a cell and line breaks separate words; other tags are marks.
        case ("br", _), ("p", _), ("li", _), ("div", _), ("ul", _), ("ol", _): text += " "
        default: break
        }
      }
    }
    text += script?.said(after: text) ?? ""
    // Character references such as `&#27;` are decoded by the parser, long after the bytes were
    // cleaned.
    return text.isSinglySpaced ? text : VisibleLine(text).text.composed.withSingleSpaces
  }
}

extension String {
  /// With one space wherever there was white space between words, and none at the ends.
  var withSingleSpaces: String {
    isSinglySpaced ? self : split(atScalars: \.isWhitespace).joined(separator: " ")
  }

  /// True of a composed text that has nothing but single spaces between its words and shows all
  /// that it holds; false also where only a closer look could tell, as with marks that join with
  /// the character before them.
  fileprivate var isSinglySpaced: Bool {
    var isAfterSpace = true
    let isUnclear = holdsScalar { scalar in
      let isSpace = scalar == " "
      defer { isAfterSpace = isSpace }
      let isPlain = scalar.standsAlone && (isSpace || !scalar.isWhitespace)
      return isAfterSpace ? isSpace || !isPlain : !isPlain && scalar != "\u{FE0F}"
    }
    return !isUnclear && !isAfterSpace
  }
}
