import Recall

/// The lines of the settings file: what is changed is one line, all others stay byte for byte.
struct SettingsFile {
  /// Whose settings the lines below a heading are.
  enum Section: Hashable {
    case general
    case deck(String)
    /// Under a heading that says nothing to this version.
    case unknown
  }

  /// A line `key = value`.
  struct Entry {
    var section: Section
    var key: String
    var value: String
    /// 0-based.
    var line: Int
    /// The places of key and value in the line, in bytes from 0.
    var keyPlace: Range<Int>
    var valuePlace: Range<Int>
  }

  private(set) var lines: [SettingsLine]

  init(_ bytes: [UInt8]) {
    lines = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(SettingsLine(rest[...end]))
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { lines.append(SettingsLine(rest)) }
  }

  var bytes: [UInt8] { lines.flatMap(\.bytes) }

  /// Each line's section; a heading belongs to its own.
  var sections: [Section] {
    var section = Section.general
    return lines.map { line in
      if case .heading(let words) = line.content { section = Self.section(headed: words) }
      return section
    }
  }

  var entries: [Entry] {
    zip(zip(lines, sections), lines.indices).compactMap { line, index in
      guard case .setting(let key, let value) = line.0.content else { return nil }
      return Entry(
        section: line.1, key: line.0.text(key), value: line.0.text(value), line: index,
        keyPlace: key, valuePlace: value)
    }
  }

  /// Sets a key: in its last line where it has one, else in a new one at the end of its section.
  mutating func set(_ key: String, to value: String, in section: Section) {
    if let entry = entries.last(where: { $0.key == key && $0.section == section }) {
      lines[entry.line].replaceValue(at: entry.valuePlace, with: spaced(value, at: entry))
      return
    }
    let setting = "\(key) = \(value)"
    if let place = endOfLast(section) {
      return insert(setting, at: place)
    }
    switch section {
    case .general: insert(setting, at: 0)
    case .deck(let name):
      if !lines.isEmpty { insert("", at: lines.count) }
      insert("[deck \(name)]", at: lines.count)
      insert(setting, at: lines.count)
    case .unknown: break
    }
  }

  /// Removes every line that sets a key; returns false where there was none.
  mutating func unset(_ key: String, in section: Section) -> Bool {
    let mine = entries.filter { $0.key == key && $0.section == section }
    for entry in mine.reversed() { lines.remove(at: entry.line) }
    return !mine.isEmpty
  }

  /// Gives a deck's headings another name.
  mutating func rename(deck: String, to name: String) {
    for (index, section) in sections.enumerated() where section == .deck(deck) {
      guard case .heading = lines[index].content else { continue }
      lines[index] = SettingsLine(Array("[deck \(name)]".utf8) + lines[index].end)
    }
  }

  /// An empty value takes a blank with it, so that `key =` becomes `key = value`.
  private func spaced(_ value: String, at entry: Entry) -> String {
    entry.valuePlace.isEmpty && entry.valuePlace.lowerBound > 0
      && lines[entry.line].bytes[entry.valuePlace.lowerBound - 1] == UInt8(ascii: "=")
      ? " " + value : value
  }

  /// The line behind the last setting of a section, or behind its heading.
  private func endOfLast(_ section: Section) -> Int? {
    let sections = sections
    return lines.indices.last { index in
      guard sections[index] == section else { return false }
      return switch lines[index].content {
      case .setting, .heading: true
      case .nothing, .unreadable: false
      }
    }.map { $0 + 1 }
  }

  private mutating func insert(_ text: String, at place: Int) {
    let end = lines.first.map(\.end).flatMap { $0.isEmpty ? nil : $0 } ?? [UInt8(ascii: "\n")]
    if place > 0, lines[place - 1].end.isEmpty {
      lines[place - 1] = SettingsLine(lines[place - 1].bytes + end)
    }
    lines.insert(SettingsLine(Array(text.utf8) + end), at: place)
  }

  private static func section(headed words: String) -> Section {
    let name = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard name.count == 2, name[0] == "deck" else { return .unknown }
    return .deck(name[1].trimmingPrefix { $0.isWhitespace }.description)
  }
}

extension SettingsFile {
  /// The settings file at a path; nil where there is none.
  static func read(_ path: String) throws -> SettingsFile? {
    switch Files.kind(of: path) {
    case .missing: nil
    case .file, .folder: SettingsFile(try Files.read(path))
    // A pipe would be waited for, and a device be replaced.
    case .special: throw Failure(Sentence("\(path) is no file; move it away"))
    }
  }
}
