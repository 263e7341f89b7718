/// All terms of a lesson, with what only shows when they are seen together.
struct Terms: Sendable {
  let all: [Term]
  let lesson: LessonName
  /// Labels that stand under several headings: they name a property of each, no term.
  private let recurring: Set<Folded>
  /// Lists with an item that is a property: their other items are properties as well.
  private let propertyLists: Set<ListItem>
  private let glossedLists: Set<ListItem>
  private let plainLists: Set<ListItem>
  private let linkLists: Set<ListItem>
  /// How many names with their translation, and nothing more, each list holds.
  private let names: [ListItem: Int]
  /// Numbered lists whose items are all names with a text behind them.
  private let nameLists: Set<ListItem>

  /// Lists of names in which one is a word that elsewhere is a grade.
  private let listsWithGrade: Set<ListItem>
  /// Lists that ask and answer.
  private let talks: Set<ListItem>

  /// - Parameter items: How many items each list has, those included that set no term off.
  init(_ found: [Term], items: [ListItem: Int] = [:], lesson: LessonName) {
    let all = found.settled(in: items)
    self.all = all
    self.lesson = lesson
    names = Dictionary(
      all.filter(Terms.isBareName).compactMap(\.item).map { ($0, 1) }, uniquingKeysWith: +)
    recurring = Terms.recurring(in: all.filter { $0.form == .bold })
    nameLists = Set(
      Dictionary(grouping: all.filter { $0.item?.isNumbered == true }) { $0.item }
        .compactMap { list, terms in
          list.flatMap { NumberedNames.are(terms, of: items[$0] ?? 0) ? $0 : nil }
        })
    let lists = Dictionary(grouping: all.filter { $0.item != nil && $0.form == .bold }) { $0.item }
    listsWithGrade = Set(lists.filter { Terms.holdsOneGrade($0.value) }.compactMap(\.key))
    talks = Set(lists.filter { Terms.isTalk($0.value) }.compactMap(\.key))
    let properties = Dictionary(
      all.filter { $0.parts == nil && Labels.properties.contains($0.label.withoutNumber) }
        .compactMap(\.item).map { ($0, 1) }, uniquingKeysWith: +)
    propertyLists = Set(
      properties.filter { list, count in
        // One label of four may be a term like its neighbours, but not under "Advantages".
        count * 4 > (lists[list]?.count ?? 0)
          || lists[list]?.first?.headings.last.map { Labels.properties.contains($0.folded) } == true
      }.keys)
    glossedLists = Terms.glossed(in: lists)
    plainLists = Set(lists.filter { Terms.isPlain($0.value) }.compactMap(\.key))
    linkLists = Set(
      lists.filter { $0.value.count(where: \.meaning.isLink) * 2 >= $0.value.count }
        .compactMap(\.key))
  }

  /// Lists in which two names and more, and most of all, stand with a gloss in brackets, though
  /// one of them is a word that elsewhere is a property.
  private static func glossed(in lists: [ListItem?: [Term]]) -> Set<ListItem> {
    func isProperty(_ term: Term) -> Bool { Labels.properties.contains(term.label.withoutNumber) }
    let glossed = lists.filter { _, terms in
      terms.count > 2 && terms.contains { $0.parts != nil && isProperty($0) }
        && terms.count { !isProperty($0) && $0.parts != nil } * 2 > terms.count
    }
    return Set(glossed.compactMap(\.key))
  }

  /// True where some may call on the reader, but no more than one of three.
  private static func isPlain(_ terms: [Term]) -> Bool {
    let calls = terms.count(where: \.mayUrge)
    return calls > 0 && terms.count > 2 && calls * 3 <= terms.count
  }

  /// True of a line whose neighbours say what things are, so that `never goes back` does, too.
  func isAmongPlain(_ term: Term) -> Bool { term.item.map(plainLists.contains) == true }

  /// True of a line among links.
  func isAmongLinks(_ term: Term) -> Bool { term.item.map(linkLists.contains) == true }

  /// True where the term names a property of its heading, such as advantages or an example.
  func isProperty(_ term: Term) -> Bool {
    guard term.form == .bold else { return false }
    if Labels.properties.contains(term.label.withoutNumber) {
      let isGlossed = term.parts != nil && term.item.map(glossedLists.contains) == true
      return !isGlossed && !isAmongNames(term)
    }
    if recurring.contains(term.label) { return true }
    return term.parts == nil && term.item.map(propertyLists.contains) == true
  }

  /// True of an item of a numbered list that names things rather than steps.
  func isInListOfNames(_ term: Term) -> Bool { term.item.map(nameLists.contains) == true }

  /// True of a word such as `just` among other names, where it is a name as well.
  func isGradeAmongNames(_ term: Term) -> Bool {
    term.name.kind == .grade && term.item.map(listsWithGrade.contains) == true
  }

  private static func holdsOneGrade(_ terms: [Term]) -> Bool {
    terms.count > 2 && terms.count { $0.name.kind == .words } == terms.count - 1
      && terms.contains { $0.name.kind == .grade }
  }

  /// True of a line that asks or answers.
  func isOfTalk(_ term: Term) -> Bool { term.item.map(talks.contains) == true }

  /// Two labels, be they used once or in turn, of which one asks and the other answers.
  private static func isTalk(_ terms: [Term]) -> Bool {
    let asking = terms.count { $0.meaning.text.last.map { "?？؟".contains($0) } == true }
    return asking > 0 && asking < terms.count && Set(terms.map(\.label)).count == 2
  }

  /// Labels that stand under three headings, or under two beside another one that recurs: a term may
  /// well be taken up again, a property never comes alone.
  private static func recurring(in terms: [Term]) -> Set<Folded> {
    let places = Dictionary(grouping: terms, by: \.label)
      .mapValues { $0.count == 1 ? 1 : Set($0.map { $0.headings.map(\.title) }).count }
    let twice = Set(places.filter { $0.value > 1 }.keys)
    // In a long list of terms a few may well stand elsewhere, too.
    let lists = Dictionary(grouping: terms.filter { $0.item != nil }) { $0.item }
    let accompanied = lists.values.flatMap { list in
      let labels = Set(list.map(\.label))
      let again = labels.intersection(twice)
      return again.count > 1 && again.count * 3 > labels.count ? Array(again) : []
    }
    let company = Set(accompanied)
    return twice.filter { company.contains($0) || (places[$0] ?? 0) > 2 }
  }

  /// True of a name with its translation in a list of such: there `Summary` is a word to learn.
  private func isAmongNames(_ term: Term) -> Bool {
    guard Terms.isBareName(term), let list = term.item else { return false }
    return names[list, default: 0] > 2
  }

  private static func isBareName(_ term: Term) -> Bool {
    term.border == .none && FullName(of: term) != nil
  }
}

extension Folded {
  /// Without a number behind it: `example 2` is an example.
  var withoutNumber: Folded {
    guard text.last?.isNumber == true else { return self }
    return Folded(String(text.prefix { !$0.isNumber }))
  }
}
