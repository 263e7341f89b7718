import Recall

/// The headings of a deck that have another name in the lesson now: all that the lesson still gives
/// below one has to say the same.
struct HeadingRenames {
  /// The new name of each such heading, by its place among the deck's pieces.
  private var names: [Int: String] = [:]

  /// - Parameters:
  ///   - generated: The heading paths under which each card was generated.
  ///   - now: The heading path under which the lesson gives each card now.
  init(
    of deck: DeckFile, generated: [CardID: Generation], now: [CardID: Entry]
  ) {
    var open: [(level: Int, place: Int)] = []
    var votes: [Int: Set<String>] = [:]
    var paths: [(place: Int, path: [String])] = []
    for (place, piece) in deck.pieces.enumerated() {
      switch piece {
      case .text: continue
      case .heading(let heading):
        open.removeAll { $0.level >= heading.level }
        open.append((heading.level, place))
        paths.append((place, heading.path))
      case .block(let block):
        guard let id = block.id, let new = now[id]?.card.context else { continue }
        let path = block.card.context
        let old = generated[id]?.sections.max { $0.shared(with: path) < $1.shared(with: path) }
        guard let old else { continue }
        // Below a heading that is the learner's nobody knows what the lesson calls it.
        for (depth, heading) in open.enumerated().prefix(old.shared(with: path)) {
          votes[heading.place, default: []].insert(
            new.count == old.count ? new[depth] : old[depth])
        }
      }
    }
    settle(votes.compactMapValues { $0.count == 1 ? $0.first : nil }, paths)
  }

  /// No heading takes a name that another one beside it has: the cards go there instead.
  private mutating func settle(
    _ wishes: [Int: String], _ paths: [(place: Int, path: [String])]
  ) {
    var taken = Set(paths.map(\.path))
    var claims: [[String]: [String]] = [:]
    for (place, path) in paths {
      guard let name = wishes[place], name != path.last else { continue }
      let new = Array(path.dropLast()) + [name]
      guard claims[path] == new || taken.insert(new).inserted else { continue }
      claims[path] = new
      names[place] = name
    }
  }

  /// The deck with the new names, in the headings and in the contexts of the cards below them.
  func applied(to deck: DeckFile) -> DeckFile {
    guard !names.isEmpty else { return deck }
    var deck = deck
    var open: [(level: Int, text: String)] = []
    for (place, piece) in deck.pieces.enumerated() {
      switch piece {
      case .text: continue
      case .heading(var heading):
        open.removeAll { $0.level >= heading.level }
        open.append((heading.level, names[place] ?? heading.path.last ?? ""))
        heading.path = open.map(\.text)
        if let name = names[place] {
          let end = Line.lines(of: heading.raw).first?.end ?? ""
          heading.raw = "\(String(repeating: "#", count: heading.level)) \(name)\(end)"
        }
        deck.pieces[place] = .heading(heading)
      case .block(var block):
        let path = open.map(\.text)
        block.card.context = path
        for other in block.others.indices { block.others[other].context = path }
        deck.pieces[place] = .block(block)
      }
    }
    return deck
  }
}

extension [String] {
  /// How many headings from the outermost on two paths have in common.
  fileprivate func shared(with other: [String]) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
