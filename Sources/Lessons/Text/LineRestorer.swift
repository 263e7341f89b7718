/// Writes the pieces of a damaged line as text, its lost letters restored where they can be told.
struct LineRestorer {
  struct Restored: Hashable {
    var text = ""
    /// Letters of which every byte was there, or whose lost bytes leave one choice.
    var exact = 0
    /// Letters chosen among several.
    var guessed = 0
    /// Letters that could not be told.
    var lost = 0
    /// True where U+FFFD stands for one of them.
    var isDamaged = false

    var hasChanged: Bool { exact + guessed + lost > 0 }
  }

  let language: Language
  let lostBytes: [UInt8]
  private var reader: RemainsReader
  private var syllables = SyllableChoice()

  init(language: Language, lostBytes: [UInt8]) {
    (self.language, self.lostBytes) = (language, lostBytes)
    reader = RemainsReader(language: language, lostBytes: lostBytes)
  }

  mutating func restored(_ damaged: [Piece]) -> Restored {
    let pieces =
      lostBytes.contains(LostBlank.byte)
      ? LostBlank.joined(damaged, isLetter: language.letters.contains) : damaged
    var line = Restored()
    var slots: [LineSlot] = []
    slots.reserveCapacity(pieces.count)
    for index in pieces.indices { slots.append(reader.slot(at: index, of: pieces)) }
    for word in WordRange.words(in: slots) where slots[word].contains(where: \.isOpen) {
      let choice =
        language.isVietnamese
        ? syllables.letters(for: word, in: slots)
        : CaseChoice.letters(for: word, in: slots)
      for (index, letter) in zip(word, choice) {
        guard case .open(let letters) = slots[index] else { continue }
        guard let letter else {
          slots[index] = .unknown
          continue
        }
        slots[index] = letters.count == 1 ? .known(letter) : .guessed(letter)
      }
    }
    write(slots, over: pieces, into: &line)
    return line
  }

  private func write(_ slots: [LineSlot], over pieces: [Piece], into line: inout Restored) {
    let cells = CellTexts(of: slots)
    var scalars = String.UnicodeScalarView()
    func mark() {
      scalars.append("\u{FFFD}")
      line.lost += 1
      line.isDamaged = true
    }
    var index = 0
    while index < slots.count {
      switch slots[index] {
      case .known(let scalar):
        scalars.append(scalar)
        if case .kept = pieces[index] { break }
        line.exact += 1
      case .nothing:
        line.exact += 1
      case .raw(let source):
        scalars.append(contentsOf: source)
      case .open, .unknown:
        mark()
      case .guessed(let scalar):
        scalars.append(scalar)
        line.guessed += 1
      case .ornament(let guess):
        if let guess, !cells.isRow {
          scalars.append(guess)
          line.guessed += 1
        } else if cells.isRow, !cells.holdsText(at: index) {
          mark()
        } else {
          line.lost += 1
          // The blank behind it goes with it.
          if index + 1 < slots.count, slots[index + 1] == .known(" ") { index += 1 }
        }
      }
      index += 1
    }
    line.text = String(scalars)
  }
}
