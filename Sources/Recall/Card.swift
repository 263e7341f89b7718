/// One question and its answer, with where both come from.
///
/// Every text is in Unicode's composed form (NFC) and free of Markdown: what a learner would say aloud.
package struct Card: Hashable, Sendable {
  /// How a card was made.
  package enum Kind: String, CaseIterable, Sendable {
    /// Key and attribute are asked, the cell is the answer.
    case forward
    /// Attribute and cell are asked, the key is the answer.
    case reverse
    /// A criterion and a thing compared are asked, the cell where they meet is the answer.
    case matrix
    /// A term and its meaning, either way round.
    case definition
    /// Written by hand.
    case basic
    /// A deletion of a text written by hand.
    case cloze
  }

  /// Which way round a fact is asked.
  package enum Direction: String, CaseIterable, Sendable {
    case forward, reverse, matrix
  }

  package var kind: Kind
  package var direction: Direction
  /// What the learner is asked.
  package var prompt: String
  /// What the learner must say.
  package var answer: String
  /// Other wordings that are as good as ``answer``.
  package var accept: [String]
  /// True where the answer is one whole code span, which is compared as written.
  package var isLiteral: Bool
  /// The path of headings above the card, outermost first, without numbering and emoji.
  package var context: [String]
  /// The text of the row's key cell (the criterion of a matrix, the term of a definition), or empty.
  package var key: String
  /// The header of the column asked about (the thing of a matrix), or empty.
  package var attribute: String
  /// The 1-based line of the row or bullet in the lesson, where there is one.
  package var line: Int?
  /// The 1-based line of the table's header, or of the first item of the list of terms: cards with
  /// the same one come from one table, whose cells are wrong answers for each other.
  package var table: Int?
  /// The cells of the card's row that gave no card themselves; they stand with the row's first card.
  package var silentCells: [RowCell]

  package init(
    kind: Kind, direction: Direction = .forward, prompt: String, answer: String,
    accept: [String] = [], isLiteral: Bool = false, context: [String] = [],
    key: String = "", attribute: String = "", line: Int? = nil, table: Int? = nil,
    silentCells: [RowCell] = []
  ) {
    self.kind = kind
    self.direction = direction
    self.prompt = prompt
    self.answer = answer
    self.accept = accept
    self.isLiteral = isLiteral
    self.context = context
    self.key = key
    self.attribute = attribute
    self.line = line
    self.table = table
    self.silentCells = silentCells
  }
}

/// A cell of a row with the header above it.
package struct RowCell: Hashable, Sendable {
  package var header: String
  package var text: String

  package init(header: String, text: String) {
    self.header = header
    self.text = text
  }
}
