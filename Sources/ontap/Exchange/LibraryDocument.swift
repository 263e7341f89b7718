import Recall
import Reports
import Storage

/// A whole library as one JSON document, as `ontap export` writes it and `ontap import` reads it.
struct LibraryDocument {
  static let schema = "ontap.library/1"

  struct Log: Decodable {
    var lines: Int
    var digest: String
  }

  struct DeckPart: Decodable {
    var name: String
    var hasGivenName: Bool
    var path: String
    var lesson: String?
    var lessonPath: String?
    var standing: String
    /// The deck file's text; nil where the file was missing.
    var text: String?
    var cards: [CardPart]
  }

  struct CardPart: Decodable {
    struct Given: Decodable {
      /// In hexadecimal.
      var wording: String
      var prompt: String?
      var answer: String?
      var section: [String]?
      var place: Int?
    }

    struct Cell: Decodable {
      var header: String
      var text: String
    }

    var id: String
    var inDeck: Bool
    var kind: String
    var direction: String
    var prompt: String
    var answer: String
    var accept: [String]
    var literal: Bool
    var context: [String]
    var row: String
    var column: String
    var line: Int?
    var table: Int?
    var cells: [Cell]
    /// The line of the deck file.
    var fileLine: Int
    var given: Given?
  }

  var log: Log
  /// The text of the settings file; nil where there was none.
  var settings: String?
  var decks: [DeckPart]
  /// The lines of the log; not in memory, as they can be millions.
  var lines: IncomingLog
}

// MARK: Writing

extension LibraryDocument.CardPart {
  /// A card as the document has it.
  static func json(_ card: KnownCard, given: GivenCard?) -> JSON {
    let content = card.entry.card
    return [
      "id": .string(card.entry.id.text), "inDeck": .bool(card.isInDeck),
      "kind": .string(content.kind.rawValue), "direction": .string(content.direction.rawValue),
      "prompt": .string(content.prompt), "answer": .string(content.answer),
      "accept": .strings(content.accept), "literal": .bool(content.isLiteral),
      "context": .strings(content.context), "row": .string(content.key),
      "column": .string(content.attribute), "line": .optional(content.line),
      "table": .optional(content.table),
      "cells": .array(
        content.silentCells.map { ["header": .string($0.header), "text": .string($0.text)] }),
      "fileLine": .int(card.source.line), "given": given.map(json) ?? .null,
    ]
  }

  private static func json(_ given: GivenCard) -> JSON {
    func hexadecimal(_ hash: UInt64?) -> JSON {
      hash.map { .string(String($0, radix: 16)) } ?? .null
    }
    return [
      "wording": hexadecimal(given.wording), "prompt": hexadecimal(given.parts?.prompt),
      "answer": hexadecimal(given.parts?.answer),
      "section": given.parts.map { .strings($0.section) } ?? .null,
      "place": .optional(given.parts?.place),
    ]
  }
}

extension OpenLine {
  /// The line as the document has it.
  var json: JSON {
    [
      "writer": .string(writer), "n": .int(n), "card": card.map(JSON.string) ?? .null,
      "at": .int(at), "offset": .int(offset), "day": .int(day), "kind": .string(kind),
      "answer": answer.map { answer in
        [
          "grade": .int(answer.grade), "proposed": .optional(answer.proposed),
          "took": .optional(answer.took), "mode": .string(answer.mode),
          "scheduler": .string(answer.scheduler),
        ]
      } ?? .null,
      "value": value.map(JSON.string) ?? .null, "crc": .int(crc),
    ]
  }

  /// The names of the columns of ``csv``.
  static let csvHead =
    "writer,n,time,study_day,kind,card,grade,proposed,took_ms,mode,scheduler,value,crc"

  /// The line as a row of comma-separated values (RFC 4180).
  var csv: String {
    let moment = Moment(milliseconds: at, utcOffset: offset)
    let cells: [String?] = [
      writer, String(n), moment.rfc3339, StudyDay(day).description, kind, card,
      answer.map { String($0.grade) }, answer?.proposed.map { String($0) },
      answer?.took.map { String($0) }, answer?.mode, answer?.scheduler, value, String(crc),
    ]
    return cells.map { Self.quoted($0 ?? "") }.joined(separator: ",")
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

// MARK: Reading

extension LibraryDocument.CardPart {
  /// Nil where the card is none that this version knows.
  func entry(ofDeck deck: String) -> Entry? {
    guard let id = CardID(id), let kind = Card.Kind(rawValue: kind),
      let direction = Card.Direction(rawValue: direction)
    else { return nil }
    return Entry(
      id: id, deck: deck,
      card: Card(
        kind: kind, direction: direction, prompt: prompt, answer: answer, accept: accept,
        isLiteral: literal, context: context, key: row, attribute: column, line: line,
        table: table, silentCells: cells.map { RowCell(header: $0.header, text: $0.text) }))
  }

  /// What the lesson last gave of the card.
  var givenCard: GivenCard? {
    guard let given, let wording = UInt64(given.wording, radix: 16) else { return nil }
    var card = GivenCard(wording: wording, parts: nil)
    if let prompt = given.prompt.flatMap({ UInt64($0, radix: 16) }),
      let answer = given.answer.flatMap({ UInt64($0, radix: 16) }), let section = given.section,
      let place = given.place
    {
      card.parts = GivenCard.Parts(prompt: prompt, answer: answer, section: section, place: place)
    }
    return card
  }
}
