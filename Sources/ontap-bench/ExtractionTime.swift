import Foundation

/// How fast lessons become cards, beside the reference parser on the same files.
///
/// The time that a process takes to start is taken off both sides: each is measured on an empty
/// file as well.
struct ExtractionTime {
  private static let copies = 20

  let ontap: Program
  /// A folder of lessons, or nil for made-up ones.
  let folder: String?
  let runs: Int

  func figures() throws -> [Figure] {
    let place = try TemporaryFolder()
    let made = "\(place.path)/lessons"
    if folder == nil { try MadeLessons.write(to: place) }
    let original = folder ?? made
    let files = try lessons(in: original)
    let empty = try place.write("", to: "empty.md")

    let start = try ontap.samples(["extract", "--json", empty], runs: runs)
    let once = try ontap.samples(["extract", "--json", original], runs: runs)
    let peak = try ontap.run(["extract", "--json", original]).peak
    let net = once.median - start.median
    return [
      figure("extract of an empty file", .time(start)), figure("extract", .time(once)),
      figure("extract, peak memory", .bytes(peak)),
    ]
      + (try parser(files, against: net))
      + (try manyCopies(of: files, in: place, start: start.median, once: net))
  }

  private var subject: String { folder ?? "made-up lessons" }

  private func figure(_ name: String, _ value: Figure.Value) -> Figure {
    Figure(subject: subject, name: name, value: value)
  }

  private func parser(
    _ files: [String], named name: String = "", against extraction: Duration
  ) throws -> [Figure] {
    guard let parser = Program.named("cmark-gfm") else {
      return [figure("cmark-gfm", .skipped("no cmark-gfm: install the package of that name"))]
    }
    let start = try parser.samples(["-e", "table", "/dev/null"], runs: runs)
    let whole = try parser.samples(["-e", "table"] + files, runs: runs)
    return [
      figure("cmark-gfm of an empty file", .time(start)),
      figure("cmark-gfm\(name)", .time(whole)),
    ]
      + Figure.ratio(
        subject, "extract / cmark-gfm\(name), starts taken off", extraction,
        to: whole.median - start.median)
  }

  private func manyCopies(
    of files: [String], in place: TemporaryFolder, start: Duration, once: Duration
  ) throws -> [Figure] {
    var paths: [String] = []
    for copy in 1...Self.copies {
      for (number, file) in files.enumerated() {
        let text = try Data(contentsOf: URL(fileURLWithPath: file))
        paths.append(
          try place.write(
            String(decoding: text, as: UTF8.self), to: "copies/\(copy)/\(number).md"))
      }
    }
    let many = "\(place.path)/copies"
    let whole = try ontap.samples(["extract", "--json", many], runs: max(3, runs / 5))
    let peak = try ontap.run(["extract", "--json", many]).peak
    return [
      figure("extract of \(Self.copies) copies", .time(whole)),
      figure("extract of \(Self.copies) copies, peak memory", .bytes(peak)),
    ]
      + (try parser(paths, named: " of \(Self.copies) copies", against: whole.median - start))
      + Figure.ratio(
        subject, "\(Self.copies) copies / 1 copy, starts taken off", whole.median - start,
        to: once)
  }

  private func lessons(in folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".markdown") || $0.hasSuffix(".txt") }
      .sorted().map { "\(folder)/\($0)" }
  }
}
