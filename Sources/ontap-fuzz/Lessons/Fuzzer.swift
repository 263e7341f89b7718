import CLibFuzzer
import FuzzKit

/// Decodes, parses and extracts any bytes, and holds what comes out to the laws.
@main
enum LessonFuzzer {
  static func main() {
    SeedCorpus.write(Seeds.all)
    var count = CommandLine.argc
    var arguments = Optional(CommandLine.unsafeArgv)
    LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      ReadingLaws.check(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
  }
}
