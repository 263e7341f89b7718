import Recall

/// A deck as plain text: cards in their order, and every other line as it was.
package struct DeckFile: Hashable, Sendable {
  /// A piece of the file; the pieces' texts, one after another, are the file.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case heading(Heading)
    case block(Block)

    package var raw: String {
      switch self {
      case .text(let raw): raw
      case .heading(let heading): heading.raw
      case .block(let block): block.raw
      }
    }
  }

  /// A line that names the section of the cards below it.
  package struct Heading: Hashable, Sendable {
    var raw: String
    var level: Int
    /// The headings that the line stands below, outermost first, and itself.
    var path: [String]
  }

  /// The name that its front matter gives.
  package var name: String
  /// The lesson it was made from, if it was.
  package var lesson: LessonMark?
  package var pieces: [Piece]

  package init(name: String, lesson: LessonMark?, pieces: [Piece]) {
    self.name = name
    self.lesson = lesson
    self.pieces = pieces
  }

  /// The file's text: what was read, byte for byte, unless pieces were changed.
  package var text: String { pieces.map(\.raw).joined() }

  package var blocks: [Block] {
    pieces.compactMap { piece in
      switch piece {
      case .text, .heading: nil
      case .block(let block): block
      }
    }
  }
}

/// What a deck file remembers of its lesson: the file's name and a digest of its text.
package struct LessonMark: Hashable, Sendable {
  package var file: String
  /// 64-bit FNV-1a of the decoded text in hexadecimal: a new encoding or line ends change nothing.
  package var digest: String

  package init(file: String, digest: String) {
    self.file = file
    self.digest = digest
  }

  /// Digests the lines of a decoded lesson.
  package init(file: String, lines: [String]) {
    var hash = FNV1a()
    for line in lines {
      hash.add(line.utf8)
      hash.add("\n".utf8)
    }
    self.init(file: file, digest: hash.hexadecimal)
  }

  /// Reads ``text`` back.
  package init?(reading value: String) {
    guard let space = value.lastIndex(of: " ") else { return nil }
    let digest = value[value.index(after: space)...]
    guard digest.count == 16, digest.allSatisfy(\.isHexDigit) else { return nil }
    self.init(file: String(value[..<space]), digest: String(digest))
  }

  /// The mark as front matter holds it: file name, space, digest.
  package var text: String { "\(file) \(digest)" }
}
