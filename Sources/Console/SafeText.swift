/// How a text that is made safe may lie on the screen.
package enum SafeLayout: Sendable {
  /// One row: tabs and newlines become spaces.
  case line
  /// Several rows: newlines stay, a tab becomes four spaces.
  case block

  fileprivate var tab: String.UnicodeScalarView {
    switch self {
    case .line: " ".unicodeScalars
    case .block: "    ".unicodeScalars
    }
  }

  fileprivate var newline: Unicode.Scalar {
    switch self {
    case .line: " "
    case .block: "\n"
    }
  }
}

extension String {
  /// The text with nothing in it that a terminal would obey.
  ///
  /// Control characters are shown as their pictures (␛ for ESC), those of the C1 set as U+FFFD. The bidi
  /// controls are dropped, so that none is left open, and so are the spaces and hyphens that nobody
  /// sees, of whose width terminals have several opinions; so are combining marks beyond 30 in a row,
  /// the limit of the Stream-Safe Text Format (UAX #15). A safe text is left as it is.
  package func safe(_ layout: SafeLayout = .line) -> String {
    guard unicodeScalars.contains(where: { $0.hazard != .none }) else { return self }
    var result = String.UnicodeScalarView()
    var marks = 0
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar.hazard {
      case .bidi, .unseen:
        continue
      case .mark:
        marks += 1
        if marks <= 30 { result.append(scalar) }
        continue
      case .none: result.append(scalar)
      case .tab: result.append(contentsOf: layout.tab)
      case .newline: result.append(layout.newline)
      case .carriageReturn where rest.first == "\n": continue
      case .carriageReturn, .control: result.append(scalar.picture)
      }
      marks = 0
    }
    return String(result)
  }
}

/// What a scalar could do to a terminal that prints it.
private enum Hazard {
  case none, tab, newline, carriageReturn, control, bidi, unseen
  /// Takes no room of its own, so that any number of them could be heaped on one cell.
  case mark
}

extension Unicode.Scalar {
  fileprivate var hazard: Hazard {
    switch value {
    case 0x09: .tab
    case 0x0A, 0x2028, 0x2029: .newline
    case 0x0D: .carriageReturn
    case 0x00...0x1F, 0x7F...0x9F: .control
    // The property Bidi_Control.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidi
    // The soft hyphen, the space of no width, the word joiner and the byte order mark.
    case 0xAD, 0x200B, 0x2060, 0xFEFF: .unseen
    case 0x20...0x2FF: .none
    default: columns == 0 ? .mark : .none
    }
  }

  /// The Unicode block Control Pictures shows the C0 set from U+2400 in its order, and DEL at U+2421.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
