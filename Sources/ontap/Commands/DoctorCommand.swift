import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap doctor`: proves that the library is whole.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the file, the log and the schedules.")

  @Flag(help: "Throw the schedules away and make them anew from the log.") var rebuild = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let rebuilt = try rebuild ? shelf.reading { try $0.rebuild() } : nil
    let result = try shelf.reading { try $0.examine() }
    if json {
      shelf.world.print(
        JSON.object([
          "schema": "ontap.doctor/1", "library": .string(shelf.library.path),
          "healthy": .bool(result.problems.isEmpty),
          "problems": .strings(result.problems.map(\.description)),
          "reviews": .int(result.reviews), "cards": .int(result.cards),
          "rebuilt": .optional(rebuilt),
        ]).text)
    } else {
      for line in lines(of: result, rebuilt: rebuilt, at: shelf.library.path) {
        shelf.world.say(line)
      }
    }
    guard result.problems.isEmpty else { throw Failure(nil, status: .damaged) }
  }

  private func lines(of result: Examination, rebuilt: Int?, at path: String) -> [Sentence] {
    var lines = [
      Sentence("Library: \(path)"),
      Sentence("\(result.cards, "card", "cards"), \(result.reviews, "review", "reviews")"),
    ]
    if let rebuilt {
      lines.append(Sentence("\(rebuilt, "schedule was", "schedules were") made anew from the log"))
    }
    guard !result.problems.isEmpty else {
      return lines + [
        Sentence("All is well: the file is whole, and every schedule is the log's replay.")
      ]
    }
    lines += result.problems.map { Sentence("Problem: \($0)") }
    lines.append(
      result.isLogWhole
        ? Sentence("'ontap doctor --rebuild' makes the schedules anew; the log is not touched.")
        : Sentence("Keep a copy of \(path) before anything else is done with it."))
    return lines
  }
}
