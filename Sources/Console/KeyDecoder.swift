/// What a terminal sends: keys, and pasted text, which is never taken for keys.
package enum Input: Hashable, Sendable {
  case key(Key)
  case paste(String, isCut: Bool)
}

/// Turns the bytes that a terminal sends into keys, wherever they are split.
///
/// Sequences that mean no key of ours are swallowed whole (ECMA-48 §5.4, xterm's ctlseqs). Bytes that are
/// no UTF-8 give U+FFFD.
package struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// `CSI` and its parameters so far.
    case sequence([UInt8])
    /// `SS3` (Single Shift 3), which one byte ends; the Linux console's `CSI [` is of that kind too.
    case one(isShift: Bool)
    /// The three bytes of an old mouse report.
    case mouse(left: Int)
    /// OSC, DCS, SOS, PM or APC, up to BEL or ST.
    case string
    case stringEscape
    case paste
  }

  private var state = State.ground
  private var scalars = ScalarAssembler()
  private var isAlt = false
  private var paste = PasteBuffer()
  private var inputs: [Input] = []

  package init() {}

  /// The keys and pastes that are complete with these bytes.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    for byte in bytes { take(byte) }
    defer { inputs = [] }
    return inputs
  }

  /// How many milliseconds to wait for more bytes before calling `finish`; nil: as long as it takes.
  package var patience: Int32? {
    switch state {
    // Long enough for the rest of a sequence on a slow line, short enough that Esc acts within 50 ms.
    case .escape: 30
    // Nobody types these; a lost end must not make the program deaf.
    case .sequence, .one, .mouse, .string, .stringEscape: 250
    case .paste: 2000
    case .ground: nil
    }
  }

  /// The inputs that are complete because nothing more comes: a lone Esc, a paste without an end.
  package mutating func finish() -> [Input] {
    switch state {
    case .escape: press(.escape)
    case .paste: endPaste()
    case .ground, .sequence, .one, .mouse, .string, .stringEscape: break
    }
    if scalars.isPending { press("\u{FFFD}") }
    scalars.reset()
    state = .ground
    defer { inputs = [] }
    return inputs
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeText(byte)
    case .escape: takeAfterEscape(byte)
    case .sequence(let parameters): takeInSequence(byte, parameters)
    case .one(let isShift): takeOne(byte, isShift: isShift)
    case .mouse(let left): state = left > 1 ? .mouse(left: left - 1) : .ground
    case .string: takeInString(byte)
    case .stringEscape:
      state = .escape
      if byte == UInt8(ascii: "\\") { state = .ground } else { take(byte) }
    case .paste: if paste.take(byte) { endPaste() }
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    switch scalars.take(byte) {
    case .more: break
    case .scalar(let scalar) where scalar.value < 0x20 || scalar.value == 0x7F: takeControl(byte)
    // C1 controls name no key.
    case .scalar(let scalar) where (0x80..<0xA0).contains(scalar.value): isAlt = false
    case .scalar(let scalar): press(Character(scalar))
    case .broken:
      press("\u{FFFD}")
      take(byte)
    }
  }

  /// Alt with one of these is the key alone.
  private mutating func takeControl(_ byte: UInt8) {
    isAlt = false
    guard byte != 0x1B else {
      state = .escape
      return
    }
    press(Key(control: byte))
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B: press(.escape)
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .one(isShift: true)
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    default:
      state = .ground
      isAlt = true
      takeText(byte)
    }
  }

  private mutating func takeInSequence(_ byte: UInt8, _ parameters: [UInt8]) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .one(isShift: false)
    case UInt8(ascii: "M") where parameters.isEmpty: state = .mouse(left: 3)
    case 0x20...0x3F:
      // No sequence that we know is longer than this; of the others only the end matters.
      state = .sequence(parameters.count < 32 ? parameters + [byte] : parameters)
    case 0x40...0x7E:
      state = .ground
      if byte == UInt8(ascii: "~"), parameters == Array("200".utf8) {
        paste = PasteBuffer()
        state = .paste
      } else if let key = Key(final: byte, parameters: parameters) {
        press(key)
      }
    default:
      state = .ground
      takeText(byte)
    }
  }

  /// A byte that cannot end the sequence is no part of it.
  private mutating func takeOne(_ byte: UInt8, isShift: Bool) {
    state = .ground
    guard (0x20...0x7E).contains(byte) else { return takeText(byte) }
    if isShift, let key = Key(shiftedFinal: byte) { press(key) }
  }

  private mutating func takeInString(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .stringEscape
    // BEL ends an OSC of xterm; CAN and SUB cancel any sequence.
    case 0x07, 0x18, 0x1A: state = .ground
    default: break
    }
  }

  private mutating func endPaste() {
    inputs.append(paste.finish())
    paste = PasteBuffer()
    state = .ground
  }

  private mutating func press(_ character: Character) {
    press(isAlt ? .alt(character) : .character(character))
    isAlt = false
  }

  private mutating func press(_ key: Key) {
    inputs.append(.key(key))
  }
}
