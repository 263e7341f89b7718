/// All terms of a lesson, with what only shows when they are seen together.
struct Terms: Sendable {
  let all: [Term]
  let lesson: LessonName
  /// Labels that stand under several headings: they name a property of each, no term.
  private let recurring: Set<Folded>
  /// Lists with an item that is a property: their other items are properties as well.
  private let propertyLists: Set<ListItem>

  init(_ all: [Term], lesson: LessonName) {
    self.all = all
    self.lesson = lesson
    let places = Dictionary(grouping: all.filter { $0.form == .bold }, by: \.label)
    recurring = Set(
      places.filter { Set($0.value.map { $0.headings.map(\.title) }).count > 1 }.keys)
    propertyLists = Set(
      all.filter { $0.parts == nil && Labels.properties.contains($0.label.withoutNumber) }
        .compactMap(\.item))
  }

  /// True where the term names a property of its heading, such as advantages or an example.
  func isProperty(_ term: Term) -> Bool {
    guard term.form == .bold else { return false }
    if Labels.properties.contains(term.label.withoutNumber) { return !isAmongNames(term) }
    if recurring.contains(term.label) { return true }
    return term.parts == nil && term.item.map(propertyLists.contains) == true
  }

  /// True of a name with its translation in a list of such: there `Summary` is a word to learn.
  private func isAmongNames(_ term: Term) -> Bool {
    guard term.border == .none, FullName(of: term) != nil, let list = term.item else {
      return false
    }
    return all.count { $0.item == list && $0.border == .none && FullName(of: $0) != nil } > 2
  }
}

extension Folded {
  /// Without a number behind it: `example 2` is an example.
  fileprivate var withoutNumber: Folded {
    guard text.last?.isNumber == true else { return self }
    return Folded(String(text.prefix { !$0.isNumber }))
  }
}
