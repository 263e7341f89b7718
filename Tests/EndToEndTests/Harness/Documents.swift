import Foundation

/// A card as `cards`, `due` and `show` print it in JSON.
struct CardRow: Decodable, Hashable {
  var id: String
  var prompt: String
  var answer: String
  var deck: String
  var kind: String
  var state: String
  var due: String?
}

/// The document of `due --json`.
struct DueDocument: Decodable {
  var schema: String
  var day: String
  var due: [CardRow]
  var new: [CardRow]
  var drills: [CardRow]
}

/// The document of `decks --json`.
struct DecksDocument: Decodable {
  struct Deck: Decodable {
    var name: String
    var path: String
    var cards: Int
    var due: Int
    var new: Int
  }

  var schema: String
  var decks: [Deck]
}

/// The document of `show --json`, as far as a schedule goes.
struct ShowDocument: Decodable {
  struct Schedule: Decodable, Hashable {
    var interval: Int
    var ease: Double
    var repetitions: Int
    var lapses: Int
    var due: String
  }

  struct Review: Decodable, Hashable {
    var day: String
    var kind: String
    var grade: Int
  }

  var schema: String
  var prompt: String
  var answer: String
  var state: String
  var schedule: Schedule?
  var reviews: [Review]
}

/// The object of `grade --json`.
struct GradeDocument: Decodable, Hashable {
  var id: String
  var kind: String
  var interval: Int
  var ease: Double
  var repetitions: Int
  var lapses: Int
  var due: String
}

/// The document of `stats --json`, as far as the log goes.
struct StatsDocument: Decodable {
  var schema: String
  var totalReviews: Int
}

extension Home {
  /// Runs a command that must succeed, and reads the JSON that it prints.
  func json<Document: Decodable>(
    _ arguments: String..., as type: Document.Type = Document.self
  ) throws -> Document {
    let outcome = try start(Ontap.path, arguments + ["--json"]).finish()
    guard outcome.ending == .exit(0) else {
      throw InVain(description: "\(arguments): \(outcome.ending)\n\(outcome.errors)")
    }
    return try JSONDecoder().decode(type, from: Data(outcome.output.utf8))
  }

  /// The id of the card that asks a question.
  func id(of prompt: String) throws -> String {
    let cards = try json("cards", as: [CardRow].self).filter { $0.prompt == prompt }
    guard cards.count == 1, let card = cards.first else {
      throw InVain(description: "\(cards.count) cards ask '\(prompt)'")
    }
    return card.id
  }

  func show(_ id: String) throws -> ShowDocument { try json("show", id) }

  /// How many answers the log holds.
  func reviewCount() throws -> Int { try json("stats", as: StatsDocument.self).totalReviews }
}
