extension Key {
  /// The key that sends a control byte of ASCII, 0x00–0x1F or 0x7F, other than ESC.
  init(control byte: UInt8) {
    switch byte {
    // Enter sends CR; typed before raw mode began, the terminal has made it LF.
    case 0x0A, 0x0D: self = .enter
    case 0x09: self = .tab
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// The key that sends `CSI parameters final`, if it is one of ours; Shift, Alt and Control matter
  /// for Left and Right alone.
  ///
  /// Source: xterm's ctlseqs, "PC-Style Function Keys"; 1, 4, 7 and 8 are those of the Linux console and rxvt.
  init?(final: UInt8, parameters: [UInt8]) {
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    guard final == UInt8(ascii: "~") else {
      self.init(motion: final)
      if Self.movesByWord(parameters) {
        if self == .left { self = .wordLeft }
        if self == .right { self = .wordRight }
      }
      return
    }
    switch parameters.prefix(while: { $0 != UInt8(ascii: ";") }) {
    case [UInt8(ascii: "1")], [UInt8(ascii: "7")]: self = .home
    case [UInt8(ascii: "4")], [UInt8(ascii: "8")]: self = .end
    case [UInt8(ascii: "3")]: self = .delete
    case [UInt8(ascii: "5")]: self = .pageUp
    case [UInt8(ascii: "6")]: self = .pageDown
    default: return nil
    }
  }

  /// True where Alt or Control is held: the second parameter is 1 + 1 for Shift, 2 for Alt and 4 for
  /// Control.
  private static func movesByWord(_ parameters: [UInt8]) -> Bool {
    let parts = parameters.split(separator: UInt8(ascii: ";"))
    guard parts.count == 2, let number = Int(String(decoding: parts[1], as: UTF8.self)) else {
      return false
    }
    return number > 1 && (number - 1) & 6 != 0
  }

  /// The key that sends `SS3 final`: the motions in application mode, and Enter on the number pad.
  init?(shiftedFinal final: UInt8) {
    if final == UInt8(ascii: "M") { self = .enter } else { self.init(motion: final) }
  }

  private init?(motion final: UInt8) {
    switch final {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "Z"): self = .backTab
    default: return nil
    }
  }
}
