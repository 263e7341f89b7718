/// A stretch of inline Markdown of one kind; of emphasis only bold print is kept.
struct Stretch: Hashable, Sendable {
  /// What the stretch was written as.
  enum Kind: Hashable, Sendable {
    case text, code, html, space
    /// The alternative text of a picture, which may be empty.
    case picture
  }

  var kind: Kind
  var text: String
  /// The address the stretch links to.
  var link: String?
  /// True where the author printed it in bold.
  var isBold = false
  /// True at the head of a list item in italics, which is taken for bold print as well.
  var isItalic = false
}
