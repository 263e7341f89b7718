/// Made-up lessons: little tables of birds and of cooking, and a deck file of rivers.
enum Fixture {
  /// Six cards, of which the first asks for the wingspan of a heron.
  static let birds = """
    # Birds of the pond

    ## Waders

    | Bird | Wingspan | Food |
    |---|---|---|
    | Grey heron | 185 cm | fish |
    | Common snipe | 45 cm | worms |
    | Avocet | 78 cm | shrimps |

    """

  static let kitchen = """
    # Kitchen heat

    | Method | Temperature | Typical dish |
    |---|---|---|
    | Poaching | 75 °C | eggs |
    | Simmering | 93 °C | stock |
    | Roasting | 200 °C | potatoes |

    """

  static let rivers = """
    ---
    deck: Rivers
    ---

    # Europe

    Q: Which river runs through Cologne?
    A: the Rhine

    Q: Which river runs through Lisbon?
    A: the Tagus

    Q: Which river runs through Rome?
    A: the Tiber

    """

  static let firstQuestion = "Grey heron — Wingspan?"
  static let firstAnswer = "185 cm"

  /// A table of as many islands, one card each.
  static func islands(_ count: Int) -> String {
    let rows = (1...count).map { "| Island no. \($0) | \($0 * 37 % 1009 + 12) m |\n" }
    return "# Islands\n\n| Island | Highest point |\n|---|---|\n" + rows.joined()
  }
}

extension Home {
  /// A home with two lessons and a deck file, added: 15 new cards.
  static func withLessons() throws -> Home {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    try home.write(Fixture.kitchen, to: "lessons/kitchen.md")
    try home.write(Fixture.rivers, to: "lessons/rivers.md")
    try home.add("lessons")
    return home
  }

  /// A home with one lesson of as many cards, added.
  static func withIslands(_ count: Int) throws -> Home {
    let home = try Home()
    try home.write(Fixture.islands(count), to: "islands.md")
    try home.add("islands.md")
    return home
  }

  func add(_ path: String) throws {
    let outcome = try run("add", path)
    guard outcome.ending == .exit(0) else {
      throw InVain(description: "add \(path): \(outcome.ending)\n\(outcome.errors)")
    }
  }
}
