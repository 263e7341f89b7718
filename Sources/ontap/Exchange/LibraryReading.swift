import Foundation
import Recall
import Storage

/// Reads a ``LibraryDocument`` piece by piece.
struct LibraryReading {
  /// So many lines of the log are decoded together.
  private static let batch = 1000

  /// The document's name, for sentences.
  let name: String
  private let decoder = JSONDecoder()

  init(named name: String) {
    self.name = name
  }

  /// - Parameter more: Gives the next bytes; none at the end.
  /// - Throws: A failure where the bytes are no exported library, or a newer version's.
  func document(_ more: @escaping () throws -> [UInt8]) throws -> LibraryDocument {
    var hasSchema = false
    do {
      var members = try JSONMembers(more)
      var log: LibraryDocument.Log?
      var document = LibraryDocument(
        log: LibraryDocument.Log(lines: 0, digest: ""), decks: [], lines: try IncomingLog())
      while let member = try members.name() {
        switch member {
        case "schema":
          try check(decode(String.self, members.value()))
          hasSchema = true
        case "log": log = try decode(LibraryDocument.Log.self, members.value())
        case "settings": document.settings = try decode(String?.self, members.value())
        case "decks":
          try members.elements {
            document.decks.append(try decode(LibraryDocument.DeckPart.self, $0))
          }
        case "lines": try read(&members, into: document.lines)
        default: _ = try members.value()
        }
      }
      guard hasSchema, let log else { throw JSONMembers.Malformed() }
      document.log = log
      return document
    } catch let error as ImportError {
      throw Failure(error, in: name)
    } catch let error as StorageError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        hasSchema
          ? Sentence("\(name) is damaged; export the library once more")
          : Sentence("\(name) is no library that 'ontap export' wrote; name the file that it wrote")
      )
    }
  }

  private func check(_ schema: String) throws {
    guard schema != LibraryDocument.schema else { return }
    let family = "ontap.library/"
    guard schema.hasPrefix(family), let version = Int(schema.dropFirst(family.count)), version > 0
    else {
      throw JSONMembers.Malformed()
    }
    throw Failure(
      Sentence("\(name) was exported by a newer Ontap; please update this program"))
  }

  private func read(_ members: inout JSONMembers, into log: IncomingLog) throws {
    var batch: [UInt8] = []
    var count = 0
    func add() throws {
      guard count > 0 else { return }
      batch.append(UInt8(ascii: "]"))
      try log.add(decode([OpenLine].self, batch))
      batch.removeAll(keepingCapacity: true)
      count = 0
    }
    try members.elements { line in
      batch.append(UInt8(ascii: count == 0 ? "[" : ","))
      batch += line
      count += 1
      if count == Self.batch { try add() }
    }
    try add()
  }

  private func decode<T: Decodable>(_ type: T.Type, _ bytes: [UInt8]) throws -> T {
    try decoder.decode(type, from: Data(bytes))
  }
}

extension Failure {
  /// Why the log of a document cannot be united with the library's.
  init(_ error: ImportError, in name: String) {
    switch error {
    case .unreadable(let line):
      self.init(
        Sentence(
          "line \(line) of the log in \(name) says what this version cannot read; nothing was imported"
        ))
    case .wrongChecksum(let line):
      self.init(
        Sentence(
          "line \(line) of the log in \(name) does not match its checksum; nothing was imported"))
    case .incomplete:
      self.init(
        Sentence("the log in \(name) is not the one that was exported; nothing was imported"))
    case .conflict(let line):
      self.init(
        Sentence(
          """
          line \(line) of the log in \(name) is another here, as where a library was copied and \
          both were used; nothing was imported; keep one of the two, and make the other anew of its \
          export
          """))
    case .storage(let error): self.init(error)
    }
  }
}
