import Foundation

/// What a program did to the files of a folder, and what it said, in the order of time.
struct Diary {
  /// One operation that succeeded, a sentence, or the place at which a fault was to strike.
  enum Entry {
    case make(path: String, node: UInt64)
    case open(path: String, node: UInt64)
    case write(node: UInt64, place: Int, bytes: [UInt8])
    case resize(node: UInt64, size: Int)
    case sync(path: String, node: UInt64)
    case unlink(path: String)
    case rename(old: String, new: String)
    case link(old: String, new: String)
    case makeFolder(path: String)
    case said(String)
    case fault(path: String)
  }

  /// Something is written that no entry looks like.
  struct Unreadable: Error {}

  let entries: [Entry]

  /// A file as `FaultyDisk.h` describes it.
  init(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    func number<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
      let size = MemoryLayout<Number>.size
      guard rest.count >= size else { throw Unreadable() }
      defer { rest.removeFirst(size) }
      return rest.prefix(size).reversed().reduce(0) { $0 << 8 | Number($1) }
    }
    func piece(_ count: UInt32) throws -> [UInt8] {
      guard rest.count >= Int(count) else { throw Unreadable() }
      defer { rest.removeFirst(Int(count)) }
      return Array(rest.prefix(Int(count)))
    }
    var entries: [Entry] = []
    while !rest.isEmpty {
      let operation = try number(UInt32.self)
      _ = try number(UInt32.self)
      let (node, place) = (try number(UInt64.self), try number(UInt64.self))
      let lengths = (path: try number(UInt32.self), bytes: try number(UInt32.self))
      let path = String(decoding: try piece(lengths.path), as: UTF8.self)
      let bytes = try piece(lengths.bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      switch operation {
      case 1: entries.append(.make(path: path, node: node))
      case 2: entries.append(.open(path: path, node: node))
      case 3: entries.append(.write(node: node, place: Int(place), bytes: bytes))
      case 4: entries.append(.resize(node: node, size: Int(place)))
      case 5: entries.append(.sync(path: path, node: node))
      case 6: entries.append(.unlink(path: path))
      case 7: entries.append(.rename(old: path, new: text))
      case 8: entries.append(.link(old: path, new: text))
      case 9: entries.append(.makeFolder(path: path))
      case 10: entries.append(.said(text))
      case 11: entries.append(.fault(path: path))
      default: throw Unreadable()
      }
    }
    self.entries = entries
  }

  /// Whether the program came as far as the fault.
  var hasFault: Bool {
    entries.contains { if case .fault = $0 { true } else { false } }
  }

  /// Everything that was said up to an entry.
  func said(before end: Int) -> String {
    entries.prefix(end).reduce(into: "") { text, entry in
      if case .said(let more) = entry { text += more }
    }
  }
}
