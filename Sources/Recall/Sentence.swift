/// A sentence for the learner: English as it stands in the source, and its parts kept apart so that
/// another language can put them in its own order.
///
/// It is always written `Sentence("…")`, so that the test of the languages finds it in the source.
/// A count takes its noun with it: `Sentence("\(n, "card", "cards") left")`.
package struct Sentence: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case text(String)
    case count(Int)
    /// A number of tenths: 25 is 2.5.
    case tenths(Int)
    /// A number of hundredths: 250 is 2.50.
    case hundredths(Int)
    case sentence(Sentence)
  }

  /// The English wording with its parts as `%1`, `%2` …; a count with its nouns is `%1{card|cards}`.
  package let key: String
  package let parts: [Part]

  package init(_ wording: Wording) {
    key = wording.key
    parts = wording.parts
  }

  /// A text that is the same in every language, such as a learner's own.
  package init(verbatim text: String) {
    key = "%1"
    parts = [.text(text)]
  }

  /// Sentences in a row, with commas between them.
  package init(listing sentences: [Sentence]) {
    key = sentences.indices.map { "%\($0 + 1)" }.joined(separator: ", ")
    parts = sentences.map(Part.sentence)
  }

  /// The learner's headings from the outermost to the innermost.
  package init(path: [String]) {
    key = path.indices.map { "%\($0 + 1)" }.joined(separator: " › ")
    parts = path.map(Part.text)
  }

  /// What stands between the quotation marks of `Sentence("…")`.
  package struct Wording: ExpressibleByStringInterpolation {
    fileprivate var key: String
    fileprivate var parts: [Part]

    package init(stringLiteral value: String) {
      key = Self.escaped(value)
      parts = []
    }

    package init(stringInterpolation: StringInterpolation) {
      self = stringInterpolation.wording
    }

    /// A percent sign of the text is doubled.
    fileprivate static func escaped(_ text: String) -> String {
      text.contains("%")
        ? text.split(separator: "%", omittingEmptySubsequences: false)
          .joined(separator: "%%") : text
    }

    package struct StringInterpolation: StringInterpolationProtocol {
      fileprivate var wording = Wording(stringLiteral: "")

      package init(literalCapacity: Int, interpolationCount: Int) {}

      package mutating func appendLiteral(_ literal: String) {
        wording.key += Wording.escaped(literal)
      }

      package mutating func appendInterpolation(_ text: some CustomStringConvertible) {
        append(.text(text.description))
      }

      package mutating func appendInterpolation(_ sentence: Sentence) {
        append(.sentence(sentence))
      }

      package mutating func appendInterpolation(_ count: Int) {
        append(.count(count))
      }

      /// A number and the noun that it counts.
      package mutating func appendInterpolation(_ count: Int, _ one: String, _ many: String) {
        append(.count(count))
        wording.key += "{\(one)|\(many)}"
      }

      package mutating func appendInterpolation(tenths: Int) {
        append(.tenths(tenths))
      }

      package mutating func appendInterpolation(hundredths: Int) {
        append(.hundredths(hundredths))
      }

      private mutating func append(_ part: Part) {
        wording.parts.append(part)
        wording.key += "%\(wording.parts.count)"
      }
    }
  }
}

extension Sentence: CustomStringConvertible {
  /// The sentence in English.
  package var description: String { text(in: .english) }

  /// The sentence in a language; in English where the language does not have it.
  package func text(in language: Language) -> String {
    let template = Template(language.wording(of: key))
    return template.pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += language.written(literal)
      case .part(let number, let nouns):
        guard parts.indices.contains(number - 1) else { return }
        text += self.text(of: parts[number - 1], in: language)
        if let nouns, case .count(let count) = parts[number - 1] {
          text += " " + (count == 1 ? nouns.one : nouns.many)
        }
      }
    }
  }

  private func text(of part: Part, in language: Language) -> String {
    switch part {
    case .text(let text): text
    case .count(let count): String(count)
    case .tenths(let tenths): "\(tenths / 10)\(language.decimalSeparator)\(tenths % 10)"
    case .hundredths(let hundredths):
      "\(hundredths / 100)\(language.decimalSeparator)\(hundredths / 10 % 10)\(hundredths % 10)"
    case .sentence(let sentence): sentence.text(in: language)
    }
  }
}
