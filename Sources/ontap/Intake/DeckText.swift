import Decks
import Recall
import Storage

/// A deck file as it stands on the disk.
struct DeckText {
  let deck: DeckFile
  let findings: [Finding]
  /// Those of the findings that tell of something destroyed.
  let damage: [Finding]
  let file: FileState

  /// - Parameters:
  ///   - name: The file as the learner named it.
  ///   - isOwn: True for a file that this very run has just written.
  ///   - isRemarking: Whether cards that are read well are remarked upon, too.
  init(
    at path: String, named name: String, isOwn: Bool = false, isRemarking: Bool = true
  ) throws {
    let status = Files.status(of: path)
    let bytes = try Files.read(path)
    var digest = FNV1a()
    digest.add(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    guard let reading = DeckFile.read(text, path: name, isRemarking: isRemarking) else {
      throw Failure(
        Sentence("\(name) is no deck file; its first lines must be '---', 'deck: NAME' and '---'"))
    }
    deck = reading.deck
    damage = reading.damage
    findings = Self.badBytes(bytes, path: name) + reading.findings
    let isFresh = !isOwn && status.map(Files.isFresh) ?? true
    file = FileState(
      digest: digest.hexadecimal, modified: status?.modified ?? 0,
      changed: isFresh ? 0 : status?.changed ?? 0, size: status?.size ?? bytes.count)
  }

  /// True for a file whose front matter has `deck:`.
  static func isDeck(_ bytes: [UInt8]) -> Bool {
    (bytes.starts(with: Array("---".utf8)) || bytes.starts(with: Array("\u{FEFF}---".utf8)))
      && DeckFile.isDeck(String(decoding: bytes, as: UTF8.self))
  }

  private static func badBytes(_ bytes: [UInt8], path: String) -> [Finding] {
    guard String(validating: bytes, as: UTF8.self) == nil else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
      .filter { String(validating: $0.element, as: UTF8.self) == nil }
      .map { line, _ in
        Finding(
          path: path, line: line + 1, severity: .warning,
          sentence: Sentence("this line holds bytes that are not UTF-8; save the file as UTF-8"),
          code: "invalid-utf8")
      }
  }
}
