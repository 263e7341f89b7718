import ArgumentParser
import Recall
import Reports
import Storage

/// `ontap doctor`: proves that the library is whole, and tells what the program runs on.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the file, the log and the schedules.",
    discussion: """
      Tells the paths, the versions, how SQLite works and what the terminal can do as well. The \
      exit code is 5 where something is wrong with the library.
      """)

  @Flag(help: "Throw the schedules away and make them anew from the log.") var rebuild = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let rebuilt = try rebuild ? shelf.reading { try $0.rebuild() } : nil
    let examination = try shelf.reading { try $0.examine() }
    let condition = try shelf.reading { try $0.condition() }
    let report = HealthReport(
      shelf: shelf, examination: examination, condition: condition, rebuilt: rebuilt)
    if json {
      shelf.world.print(report.json.text)
    } else {
      for line in report.lines { shelf.world.say(line) }
    }
    guard examination.problems.isEmpty else { throw Failure(nil, status: .damaged) }
  }
}
