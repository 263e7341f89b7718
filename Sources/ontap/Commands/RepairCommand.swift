import ArgumentParser
import Lessons
import Recall

/// `ontap repair`: prints a lesson with its damaged letters put right; writes nothing.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Print a lesson with its damaged letters put right.",
    discussion: """
      Damaged is a text whose UTF-8 was read in another encoding and saved again: há»c for học. \
      Every other byte is printed as it is, and the file stays \
      as it is. To keep what is printed: ontap repair FILE > NEWFILE
      """)

  @Argument(help: "A lesson, or - for standard input.", completion: .file()) var file: String
  @Flag(help: "Only say what would be done; FILE may be a folder.") var check = false
  @OptionGroup var display: DisplayOption

  func run() throws {
    let world = display.world
    let walk = Walk([file], in: world)
    guard check || walk.sources.allSatisfy(\.isNamed), check || walk.findings.isEmpty else {
      throw Failure(Sentence("\(file) is a folder; name one lesson in it, or look with --check"))
    }
    try walk.visit(in: world) { source in
      let bytes = try source.read()
      let right = try RepairedFile(of: bytes, path: source.name)
      let findings = try LessonText(decoding: bytes, path: source.name).findings
      // What is put right is said in the phrase.
      for finding in findings where !check || right.repair == nil { world.remark(finding) }
      guard !check else {
        world.say(Sentence("\(source.name): \(right.phrase(isClean: findings.isEmpty))"))
        return
      }
      world.pass(right.bytes)
    }
  }
}

extension RepairedFile {
  /// What is to be done, for a person.
  ///
  /// - Parameter isClean: Whether nothing at all is to be remarked about the text.
  fileprivate func phrase(isClean: Bool) -> Sentence {
    if let repair {
      return Sentence("UTF-8 read as \(repair.encoding) and saved again; \(repair.account)")
    }
    if isBeyondRepair {
      return Sentence(
        "too much of the text is lost to repair it; get the lesson anew from where it came")
    }
    return isClean
      ? Sentence("the text is clean; there is nothing to repair")
      : Sentence(
        "there is nothing that 'ontap repair' can put right, but the text is not clean; see the remarks"
      )
  }
}
