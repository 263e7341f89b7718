/// The terms of a lesson, gathered while its blocks are read from top to bottom.
///
/// Paragraphs that follow one another and each begin with a term are a list, though the author set
/// no bullets. One that stands alone is a heading of its own.
struct FoundTerms: Sendable {
  private(set) var all: [Term] = []
  /// How many items each list has, those included that set no term off.
  private(set) var items: [ListItem: Int] = [:]
  /// The paragraphs read last that may be terms of one glossary.
  private var run: [Term] = []
  private var isRunBelowTitle = false
  private var isBelowTitle = false

  mutating func add(_ paragraph: Paragraph, line: Int, headings: [Heading], shield: MathShield) {
    if let item = paragraph.item {
      items[item, default: 0] += 1
      endRun(isLead: true)
    }
    let terms = TermLines.terms(
      of: paragraph, line: line, headings: headings, isBelowTitle: isBelowTitle, shield: shield)
    if terms.count == 1, let term = terms.first, term.mayStandInRun {
      if run.isEmpty { isRunBelowTitle = isBelowTitle }
      run.append(term)
    } else {
      endRun()
      all += terms
    }
    isBelowTitle = false
  }

  mutating func noteHeading(isTitle: Bool) {
    endRun()
    isBelowTitle = isTitle
  }

  /// A table or a block of code, to which a paragraph leads that is no sentence.
  mutating func noteInsert() {
    endRun(isLead: run.last.map { !$0.meaning.text.isSentence } == true)
    isBelowTitle = false
  }

  /// - Parameter isLead: True where a list, a table or code follows: what stands right above it
  ///   leads to it.
  mutating func endRun(isLead: Bool = false) {
    defer { run = [] }
    let members = isLead ? run.dropLast() : run[...]
    guard let first = members.first,
      Glossary.isOne(Array(members), isBelowTitle: isRunBelowTitle)
    else {
      all += run
      return
    }
    let list = ListItem(
      list: [Int32(truncatingIfNeeded: first.line), 0],
      isNumbered: members.allSatisfy(\.isNumbered))
    items[list] = members.count
    all += members.map { $0.inList(list) } + run[members.endIndex...]
  }
}

extension Term {
  /// True of a paragraph that says something about a name; what names a property of the heading
  /// above is no term beside others.
  fileprivate var mayStandInRun: Bool {
    item == nil && form == .bold && border != .none && !meaning.isVoid
      && !(parts == nil && Labels.properties.contains(label.withoutNumber))
  }
}

extension String {
  /// True of what ends as a sentence does.
  fileprivate var isSentence: Bool { last.map { ".。।".contains($0) } == true }
}
