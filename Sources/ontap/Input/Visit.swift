import Lessons
import Recall

extension Walk {
  /// Does something with each text in order; a bad one is reported and stops none of the others.
  ///
  /// A bad file that was met inside a folder is a finding; one that the learner named, or a PATH
  /// that is missing, is a failure of the command.
  func visit(in world: World, _ body: (Source) throws -> Void) throws {
    for finding in findings { world.remark(finding.description) }
    for failure in failures { world.remark("ontap: \(failure)") }
    var hasFailed = !failures.isEmpty
    for source in sources {
      do {
        try body(source)
      } catch let error as NotText {
        world.remark(error.finding.description)
        hasFailed = hasFailed || source.isNamed
      } catch let failure as Failure where failure.status == .failed {
        world.remark("ontap: \(failure.sentence ?? "\(source.name) cannot be used")")
        hasFailed = hasFailed || source.isNamed
      }
    }
    if hasFailed { throw Failure.reported }
  }
}
