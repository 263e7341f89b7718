import CLibFuzzer
import FuzzKit

/// Reads, writes and merges decks: a deck file, a lesson, and the lesson after a change, with the
/// line ``Seeds/border`` between them.
@main
enum DeckFuzzer {
  static func main() {
    SeedCorpus.write(Seeds.all)
    var count = CommandLine.argc
    var arguments = Optional(CommandLine.unsafeArgv)
    LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      DeckFuzzer.check(UnsafeBufferPointer(start: start, count: count))
      return 0
    }
  }

  private static func check(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parts = String(decoding: bytes, as: UTF8.self)
      .split(separator: Seeds.border, maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    DeckLaws.check(parts[0])
    // Every fourth time: merging costs ten times as much as reading.
    if parts.count > 1, bytes.reduce(0, &+).isMultiple(of: 4) {
      MergeLaws.check(parts[0], with: Array(parts[1...]))
    }
  }
}
