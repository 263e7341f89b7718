/// Gathers the inline stretches of one heading, paragraph or cell while the parser walks over it.
struct StretchCollector {
  private(set) var all: [Stretch] = []
  private var links: [String] = []
  private var openPictures = 0
  private var openBold = 0
  private var isItalic = false

  mutating func add(_ kind: Stretch.Kind, _ text: String) {
    let kind = openPictures > 0 ? .picture : kind
    all.append(
      Stretch(
        kind: kind, text: text, link: links.last, isBold: openBold > 0, isItalic: isItalic))
  }

  mutating func openLink(to address: String) {
    links.append(address)
  }

  mutating func closeLink() {
    _ = links.popLast()
  }

  mutating func openStrong() {
    openBold += 1
  }

  mutating func closeStrong() {
    openBold = max(0, openBold - 1)
  }

  /// Italics at the head of a list item set a term off as bold print does.
  mutating func openItalicHead() {
    openStrong()
    isItalic = true
  }

  mutating func closeItalicHead() {
    closeStrong()
    isItalic = false
  }

  /// A picture counts even when its alternative text is empty.
  mutating func openPicture() {
    openPictures += 1
    all.append(Stretch(kind: .picture, text: "", link: links.last))
  }

  mutating func closePicture() {
    openPictures = max(0, openPictures - 1)
  }

  /// Raw HTML: links and pictures count as if they were written in Markdown.
  mutating func addTag(_ source: String) {
    let tag = Tag(source)
    switch (tag.name, tag.isClosing) {
    case ("a", false): openLink(to: tag.attribute("href") ?? "")
    case ("a", true): closeLink()
    case ("b", false), ("strong", false): openStrong()
    case ("b", true), ("strong", true): closeStrong()
    case ("img", _): all.append(Stretch(kind: .picture, text: "", link: links.last))
    default: all.append(Stretch(kind: .html, text: source, link: links.last))
    }
  }
}
