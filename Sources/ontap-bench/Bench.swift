import ArgumentParser
import Foundation
import Reports

/// The program: measures what a learner waits for, and prints the figures.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontap-bench",
    abstract: "Measure what a learner waits for: the first card, a grade, statistics, extraction.",
    discussion: """
      Libraries and lessons are made in the folder for temporary files (TMPDIR) and removed again. \
      The program measured is the ontap beside this one. Build both with -c release.
      """)

  enum Size: String, ExpressibleByArgument, CaseIterable {
    case small, large, both, none
  }

  @Option(help: "20k cards and 200k reviews, 100k and 1M, both, or no library.")
  var size = Size.both
  @Option(help: "The cards of a library of another size.") var cards: Int?
  @Option(help: "The reviews of a library of another size.") var reviews: Int?
  @Option(help: "A folder of lessons to extract instead of made-up ones.") var folder: String?
  @Flag(help: "Do not measure extraction.") var skipExtraction = false
  @Option(help: "How often a process is started.") var runs = 25
  @Option(help: "How many grades are given.") var grades = 300
  @Option(help: "The ontap to measure.") var ontap: String?
  @Flag(help: "Print a JSON document.") var json = false

  func validate() throws {
    guard (cards == nil) == (reviews == nil) else {
      throw ValidationError("--cards and --reviews belong together")
    }
    guard [cards, reviews, runs, grades].allSatisfy({ $0.map { $0 > 0 } ?? true }) else {
      throw ValidationError("numbers must be 1 or more")
    }
  }

  func run() throws {
    let program = try program()
    // First, while this process is small: a child's peak memory is never less than its parent's.
    var figures: [Figure] = []
    if !skipExtraction {
      figures += try ExtractionTime(ontap: program, folder: folder, runs: runs).figures()
    }
    for size in sizes { figures += try measure(size, program) }
    let report = Report(figures: figures)
    print(json ? report.json.text : report.text)
  }

  private var sizes: [LibrarySize] {
    if let cards, let reviews { return [LibrarySize(cards: cards, reviews: reviews)] }
    return switch size {
    case .small: [.small]
    case .large: [.large]
    case .both: [.small, .large]
    case .none: []
    }
  }

  private func measure(_ size: LibrarySize, _ program: Program) throws -> [Figure] {
    let made = try MadeLibrary(size)
    var program = program
    program.environment = made.environment
    let firstCard = FirstCard(program: program, library: made, runs: runs)
    return try firstCard.figures("at the beginning of the day")
      + StatisticsTime(program: program, made: made, runs: max(3, runs / 5)).figures()
      + DurableGrade(made: made, grades: grades).figures()
      + firstCard.figures("after \(grades) grades")
      + KeyLatency(program: program, library: made, keys: grades).figures()
      + ReplayTime(made: made, runs: max(3, runs / 5)).figures()
      + KeepingTime(program: program, made: made, runs: max(3, runs / 10)).figures()
  }

  private func program() throws -> Program {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = ontap ?? ((own as NSString).deletingLastPathComponent + "/ontap")
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchFailure("\(path) is no program; build ontap, or name it with --ontap")
    }
    return Program(path: path)
  }
}
